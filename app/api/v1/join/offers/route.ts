import { handle } from '@/app/api/handle';
import { offerJoin } from '@/server/use-cases/offer-join';

export const POST = handle(offerJoin);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
