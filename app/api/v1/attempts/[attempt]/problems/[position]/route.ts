import { handle } from '@/app/api/handle';
import { reportProblem } from '@/server/use-cases/report-problem';

export const POST = handle(reportProblem);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
