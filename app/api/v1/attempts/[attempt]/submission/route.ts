import { handle } from '@/app/api/handle';
import { submitAttempt } from '@/server/use-cases/submit-attempt';

export const PUT = handle(submitAttempt);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
