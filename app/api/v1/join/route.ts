import { handle } from '@/app/api/handle';
import { joinClass } from '@/server/use-cases/join-class';

export const POST = handle(joinClass);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
