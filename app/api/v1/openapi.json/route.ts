import { describeApi } from '@/server/use-cases/describe-api';

export function GET(): Response {
  return Response.json(describeApi());
}
export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse';
