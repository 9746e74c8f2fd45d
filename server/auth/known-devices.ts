// Which accounts have been signed in to from this browser before. A cookie says so, signed, so that nobody can claim it;
// it opens nothing, but guesses from elsewhere are not held against whoever has it.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deviceCookie } from '../../domain/privacy/cookies';
import { getAuthSecret, isHttps } from '../app-env';

/** A computer of a staff room knows several. */
const MOST_ACCOUNTS = 8;

export function deviceCookieName(): string {
  return deviceCookie(isHttps());
}

function sign(device: string, learnerId: string): string {
  return createHmac('sha256', getAuthSecret())
    .update(`device/${device}/${learnerId}`)
    .digest('hex')
    .slice(0, 32);
}

function isSigned(mark: string, learnerId: string): boolean {
  const [device = '', given = ''] = mark.split('-');
  const expected = Buffer.from(sign(device, learnerId));
  const came = Buffer.from(given);
  return came.length === expected.length && timingSafeEqual(came, expected);
}

function listMarks(cookie: string): string[] {
  return cookie.split('.').filter((mark) => mark !== '');
}

/** By what this browser is known to this account; null: it has never signed in to it. */
export function findDevice(cookie: string, learnerId: string): string | null {
  return (
    listMarks(cookie.slice(0, 1000))
      .find((mark) => isSigned(mark, learnerId))
      ?.split('-')[0] ?? null
  );
}

/** The cookie of a browser that has signed in to this account now, too. */
export function addDevice(cookie: string, learnerId: string): string {
  if (findDevice(cookie, learnerId) !== null) return cookie;
  const device = randomBytes(8).toString('hex');
  const others = listMarks(cookie).slice(1 - MOST_ACCOUNTS);
  return [...others, `${device}-${sign(device, learnerId)}`].join('.');
}
