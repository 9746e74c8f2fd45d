import { handle } from '@/app/api/handle';
import { changeAssignment } from '@/server/use-cases/change-assignment';

export const PUT = handle(changeAssignment);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
