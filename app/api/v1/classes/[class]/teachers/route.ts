import { handle } from '@/app/api/handle';
import { addTeacher } from '@/server/use-cases/add-teacher';

export const PUT = handle(addTeacher);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
