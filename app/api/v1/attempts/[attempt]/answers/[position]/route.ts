import { handle } from '@/app/api/handle';
import { saveAnswer } from '@/server/use-cases/save-answer';

export const PUT = handle(saveAnswer);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
