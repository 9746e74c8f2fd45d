import { handle } from '@/app/api/handle';
import { endOwnFamilyLinks } from '@/server/use-cases/end-own-family-links';

export const DELETE = handle(endOwnFamilyLinks);
export {
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
