import { handle } from '@/app/api/handle';
import { changeGroup } from '@/server/use-cases/change-group';

export const PUT = handle(changeGroup);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
