import { handle } from '@/app/api/handle';
import { releaseAssignment } from '@/server/use-cases/release-assignment';

export const POST = handle(releaseAssignment);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
