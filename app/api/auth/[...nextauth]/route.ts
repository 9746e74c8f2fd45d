// next-auth's own routes. Its tokens guard against other sites; the origin check does so for every write alike.
import nextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { getAuthOptions } from '@/server/auth/options';
import { authLog } from '@/app/api/auth-log';
import { isOwnOrigin } from '@/app/api/own-origin';
import { answerError, readReading } from '@/app/api/handle';
import { refuseRoute } from '@/app/api/refuse';

interface AuthContext {
  readonly params: Promise<{ nextauth: string[] }>;
}

async function run(request: NextRequest, context: AuthContext): Promise<Response> {
  const response: unknown = await nextAuth(request, context, {
    ...(await getAuthOptions()),
    logger: authLog,
  });
  if (!(response instanceof Response)) throw new Error('next-auth gave no response');
  return response;
}

export const GET = run;

export async function POST(request: NextRequest, context: AuthContext): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return answerError('bad-origin', (await readReading(request)).locale);
  // Here browsers may write into the log of a server. Not into ours.
  if ((await context.params).nextauth[0] === '_log') return await refuseRoute(request);
  return await run(request, context);
}
