import { handle } from '@/app/api/handle';
import { acceptInvitation } from '@/server/use-cases/accept-invitation';

export const POST = handle(acceptInvitation);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
