// next-auth's own routes. Its tokens guard against other sites; the origin check does so for every write alike.
import nextAuth from 'next-auth';
import { getAuthOptions } from '@/server/auth/options';
import { isOwnOrigin } from '@/app/api/own-origin';
import { answerError } from '@/app/api/handle';

interface AuthContext {
  readonly params: Promise<{ nextauth: string[] }>;
}

async function run(request: Request, context: AuthContext): Promise<Response> {
  const handler: unknown = nextAuth(getAuthOptions());
  if (typeof handler !== 'function') throw new Error('next-auth gave no handler');
  const response: unknown = await handler(request, context);
  if (!(response instanceof Response)) throw new Error('next-auth gave no response');
  return response;
}

export const GET = run;

export async function POST(request: Request, context: AuthContext): Promise<Response> {
  return isOwnOrigin(request.headers) ? await run(request, context) : answerError('bad-origin', 'en');
}
