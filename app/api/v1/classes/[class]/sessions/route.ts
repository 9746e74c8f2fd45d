import { handle } from '@/app/api/handle';
import { endClassSessions } from '@/server/use-cases/end-class-sessions';

export const DELETE = handle(endClassSessions);
export {
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
