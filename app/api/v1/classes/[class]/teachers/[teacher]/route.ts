import { handle } from '@/app/api/handle';
import { removeTeacher } from '@/server/use-cases/remove-teacher';

export const DELETE = handle(removeTeacher);
export {
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
