import { handle } from '@/app/api/handle';
import { decideGrade } from '@/server/use-cases/decide-grade';

export const PUT = handle(decideGrade);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
} from '@/app/api/refuse';
