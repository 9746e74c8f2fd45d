import { handle } from '@/app/api/handle';
import { takeBackInvitation } from '@/server/use-cases/take-back-invitation';

export const DELETE = handle(takeBackInvitation);
export {
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
