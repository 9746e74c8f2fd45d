import { handle } from '@/app/api/handle';
import { joinBySchool } from '@/server/use-cases/join-by-school';

export const POST = handle(joinBySchool);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
