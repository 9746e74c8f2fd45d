import { describeApi } from '@/server/use-cases/describe-api';

export function GET(): Response {
  return Response.json(describeApi());
}
