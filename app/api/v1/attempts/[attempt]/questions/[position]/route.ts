import { handle } from '@/app/api/handle';
import { getQuestion } from '@/server/use-cases/get-question';

export const GET = handle(getQuestion);
export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
