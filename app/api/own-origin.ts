// Whether a request that changes something comes from our own pages. Browsers say so in headers that pages cannot set.

/** A request that carries neither header is refused: every browser that the course supports sends at least one. */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  // Our pages send no referrer, and for such pages a browser writes a form's origin as "null".
  if (origin === null || origin === 'null') return site === 'same-origin';
  if (!URL.canParse(origin)) return false;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return new URL(origin).host === host;
}
