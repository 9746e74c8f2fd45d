import { handle } from '@/app/api/handle';
import { erasePupil } from '@/server/use-cases/erase-pupil';

export const DELETE = handle(erasePupil);
export {
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
