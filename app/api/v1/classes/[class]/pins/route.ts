import { handle } from '@/app/api/handle';
import { makePins } from '@/server/use-cases/make-pins';

export const POST = handle(makePins);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
