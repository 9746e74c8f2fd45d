import { handle } from '@/app/api/handle';
import { createInvitation } from '@/server/use-cases/create-invitation';

export const POST = handle(createInvitation);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
