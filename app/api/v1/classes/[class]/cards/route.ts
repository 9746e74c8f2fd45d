import { handle } from '@/app/api/handle';
import { makeCards } from '@/server/use-cases/make-cards';

export const POST = handle(makeCards);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
