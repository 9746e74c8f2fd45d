import { handle } from '@/app/api/handle';
import { getClassOverview } from '@/server/use-cases/get-class-overview';

export const GET = handle(getClassOverview);
export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
