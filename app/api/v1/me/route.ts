import { handle } from '@/app/api/handle';
import { eraseMe } from '@/server/use-cases/erase-me';

export const DELETE = handle(eraseMe);
export {
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
