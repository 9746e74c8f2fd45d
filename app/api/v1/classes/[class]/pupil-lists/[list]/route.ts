import { handle } from '@/app/api/handle';
import { addPupils } from '@/server/use-cases/add-pupils';

export const PUT = handle(addPupils);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
