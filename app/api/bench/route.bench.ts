// An empty handler of the same framework and build, for `npm run bench`. Other builds do not have it (next.config.js).
export const dynamic = 'force-dynamic';

export function PUT(): Response {
  return new Response(null, { status: 204 });
}
