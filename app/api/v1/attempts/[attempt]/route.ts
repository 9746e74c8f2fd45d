import { handle } from '@/app/api/handle';
import { startAttempt } from '@/server/use-cases/start-attempt';

export const PUT = handle(startAttempt);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
