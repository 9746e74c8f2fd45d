// Which accounts have been signed in to from this browser before, and whose PINs. A cookie says so, signed, so that nobody
// can claim it; it opens nothing, but guesses from elsewhere are not held against whoever has it.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { MOST_PIN_DEVICES, MOST_PUPILS_OF_DEVICE } from '../../domain/pin';
import { deviceCookie } from '../../domain/privacy/cookies';
import { getAuthSecret, isHttps } from '../app-env';

/** A computer of a staff room knows several. */
const MOST_ACCOUNTS = 8;
/** More than the cookie ever holds. */
const LONGEST_COOKIE = 1000;
/** The mark of a pupil's browser begins with it, and goes on with a number. */
const OF_PUPIL = 'p';

export function deviceCookieName(): string {
  return deviceCookie(isHttps());
}

function sign(device: string, owner: string): string {
  return createHmac('sha256', getAuthSecret()).update(`device/${device}/${owner}`).digest('hex').slice(0, 32);
}

function isSigned(mark: string, owner: string): boolean {
  const [device = '', given = ''] = mark.split('-');
  const expected = Buffer.from(sign(device, owner));
  const came = Buffer.from(given);
  return came.length === expected.length && timingSafeEqual(came, expected);
}

function listMarks(cookie: string): string[] {
  return cookie
    .slice(0, LONGEST_COOKIE)
    .split('.')
    .filter((mark) => mark !== '');
}

function isOfPupil(mark: string): boolean {
  return mark.startsWith(OF_PUPIL);
}

/** By what this browser is known to this account; null: it has never signed in to it. */
export function findDevice(cookie: string, learnerId: string): string | null {
  return (
    listMarks(cookie)
      .find((mark) => isSigned(mark, learnerId))
      ?.split('-')[0] ?? null
  );
}

/** The cookie of a browser that has signed in to this account now, too. */
export function addDevice(cookie: string, learnerId: string): string {
  if (findDevice(cookie, learnerId) !== null) return cookie;
  const device = randomBytes(8).toString('hex');
  const marks = listMarks(cookie);
  const others = marks.filter((mark) => !isOfPupil(mark)).slice(1 - MOST_ACCOUNTS);
  return [...others, `${device}-${sign(device, learnerId)}`, ...marks.filter(isOfPupil)].join('.');
}

export interface DevicesOfPin {
  readonly pinId: string;
  /** How many browsers have got to know it: the newest has this number. */
  readonly devices: number;
}

/**
 * Which of the known browsers of this PIN this is, from 0; null: none of the newest. Two that are known at the same time
 * are never the same one.
 */
export function findPinDevice(cookie: string, { pinId, devices }: DevicesOfPin): number | null {
  const numbers = listMarks(cookie)
    .filter((mark) => isOfPupil(mark) && isSigned(mark, pinId))
    .map((mark) => Number.parseInt(mark.slice(OF_PUPIL.length), 10));
  const newest = Math.max(0, ...numbers);
  return newest > Math.max(0, devices - MOST_PIN_DEVICES) ? newest % MOST_PIN_DEVICES : null;
}

/** The cookie of a browser that is this PIN's `number`th. */
export function addPinDevice(cookie: string, pinId: string, number: number): string {
  const device = `${OF_PUPIL}${String(number)}`;
  const marks = listMarks(cookie).filter((mark) => !(isOfPupil(mark) && isSigned(mark, pinId)));
  const others = marks.filter(isOfPupil).slice(1 - MOST_PUPILS_OF_DEVICE);
  return [...marks.filter((mark) => !isOfPupil(mark)), ...others, `${device}-${sign(device, pinId)}`].join(
    '.',
  );
}
