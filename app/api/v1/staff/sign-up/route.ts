import { handle } from '@/app/api/handle';
import { signUp } from '@/server/use-cases/sign-up';

export const POST = handle(signUp);
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
