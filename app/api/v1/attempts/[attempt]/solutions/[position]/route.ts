import { handle } from '@/app/api/handle';
import { giveUp } from '@/server/use-cases/give-up';

export const POST = handle(giveUp);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
