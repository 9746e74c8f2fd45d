// The session cookie: a token that names the learner and the session. It proves nothing by itself: the session is
// looked up on each request, so that ending it works at once.
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { sessionCookie } from '../../domain/privacy/cookies';
import { getAuthSecret, isHttps } from '../app-env';

const claims = z.object({ learnerId: z.uuid(), sessionId: z.uuid(), exp: z.number() });
export interface SessionToken {
  readonly learnerId: string;
  readonly sessionId: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

export function sessionCookieName(): string {
  return sessionCookie(isHttps());
}

/** Opening a token costs more than all else in a save, and its result never changes: keep the last ones. */
const MOST_KEPT = 5_000;
const opened = new Map<string, SessionToken>();

function keep(token: string, session: SessionToken): void {
  if (opened.size >= MOST_KEPT) {
    const [oldest] = opened.keys();
    if (oldest !== undefined) opened.delete(oldest);
  }
  opened.set(token, session);
}

async function open(token: string): Promise<SessionToken | null> {
  try {
    const parsed = claims.safeParse(await decode({ token, secret: getAuthSecret() }));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not ours, changed, or too old: the same as none.
    return null;
  }
}

export async function openSessionToken(token: string, now: Date): Promise<SessionToken | null> {
  const session = opened.get(token) ?? (await open(token));
  if (session === null || session.exp * 1000 <= now.getTime()) return null;
  if (!opened.has(token)) keep(token, session);
  return session;
}
