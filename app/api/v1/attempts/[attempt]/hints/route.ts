import { handle } from '@/app/api/handle';
import { showHint } from '@/server/use-cases/show-hint';

export const POST = handle(showHint);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
