// Somebody without a browser: signs in through next-auth as the page does, and writes through /api/v1.
import { randomUUID } from 'node:crypto';
import { send, type Reply, type Sent } from './http';

/** A guest, and whoever else is signed in. */
export interface Guest {
  /** As it is sent: name and value of the session. */
  readonly cookie: string;
  /** A request of our own page: cookie, origin, JSON. */
  call(method: string, path: string, body?: unknown): Promise<Reply>;
  /** With an assignment of the guest's class, the attempt counts for it. */
  start(quiz: string, attempt?: string, assignment?: string): Promise<string>;
  save(attempt: string, position: number, seq: number, answer: unknown): Promise<Reply>;
  signOut(): Promise<Reply>;
}

function joinCookies(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ');
}

export function ownHeaders(origin: string): Record<string, string> {
  return { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
}

/** A next-auth write with its token. */
async function post(
  origin: string,
  path: string,
  cookie: string,
  fields: Record<string, string>,
): Promise<Reply> {
  const csrf = await send(origin, { path: '/api/auth/csrf', headers: { Cookie: cookie } });
  const csrfToken = /"csrfToken":"([0-9a-f]+)"/u.exec(csrf.text)?.[1] ?? '';
  const headers: Sent['headers'] = {
    ...ownHeaders(origin),
    Cookie: [cookie, joinCookies(csrf.cookies)].filter((part) => part !== '').join('; '),
    'Content-Type': 'application/x-www-form-urlencoded',
  };
  const body = new URLSearchParams({ ...fields, csrfToken, json: 'true', callbackUrl: '/' }).toString();
  return await send(origin, { method: 'POST', path, headers, body });
}

export async function enterAsGuest(origin: string, locale = 'en'): Promise<Guest> {
  return await enter(origin, 'guest', { locale });
}

export async function enter(
  origin: string,
  way: 'guest' | 'card' | 'pin' | 'password',
  fields: Record<string, string>,
): Promise<Guest> {
  const entered = await post(origin, `/api/auth/callback/${way}`, '', fields);
  const cookie = joinCookies(entered.cookies.filter((line) => line.includes('marsad-session=')));
  if (cookie === '') throw new Error(`No session: ${entered.status} ${entered.text}`);

  async function call(method: string, path: string, body?: unknown): Promise<Reply> {
    const headers = { ...ownHeaders(origin), Cookie: cookie, 'Content-Type': 'application/json' };
    return await send(origin, {
      method,
      path,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
  return {
    cookie,
    call,
    start: async (quiz, attempt = randomUUID(), assignment) => {
      const reply = await call('PUT', `/api/v1/attempts/${attempt}`, { quiz, assignment });
      if (reply.status !== 200) throw new Error(`Not started: ${reply.status} ${reply.text}`);
      return attempt;
    },
    save: (attempt, position, seq, answer) =>
      call('PUT', `/api/v1/attempts/${attempt}/answers/${position}`, {
        submissionId: randomUUID(),
        seq,
        answer,
      }),
    signOut: () => post(origin, '/api/auth/signout', cookie, {}),
  };
}
