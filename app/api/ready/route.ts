// Can the app serve learners now? 503 while the database does not answer.
import { checkReady } from '@/server/use-cases/check-ready';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const isReady = await checkReady();
  return Response.json(
    { status: isReady ? 'ready' : 'not-ready' },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
