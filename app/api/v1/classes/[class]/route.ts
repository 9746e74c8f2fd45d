import { handle } from '@/app/api/handle';
import { createClass } from '@/server/use-cases/create-class';

export const PUT = handle(createClass);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
