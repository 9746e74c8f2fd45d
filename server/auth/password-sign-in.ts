// Signing in by name and password: one answer for a name that nobody has and a password that is wrong, after the same
// time, and an end to guessing that does not lock the owner out.
import { mostPasswordLength, readSignInName } from '../../domain/password';
import { beginStaffSession, findStaff } from '../db/staff';
import { forgiveTry } from '../db/sign-in-tries';
import { addDevice, findDevice } from './known-devices';
import { isPassword } from './password-hash';
import { isWithinLimits, type TryLimit, type GuardedSignIn } from './try-limits';

const WINDOW_MS = 15 * 60 * 1000;

/**
 * Narrowest first, so that one pupil at one computer cannot use up what is there for all (try-limits.ts). A browser that has signed in to the account before counts for itself alone: whatever others
 * guess, from one address or a thousand, its owner is let in. Behind a proxy all others have one address.
 */
function listLimits(name: string, address: string, device: string | null): [TryLimit, ...TryLimit[]] {
  if (device !== null) return [{ key: `device:${device}/${name}`, most: 10 }];
  return [
    { key: `address:${address}/${name}`, most: 10 },
    { key: `address:${address}`, most: 100 },
    { key: `account:${name}`, most: 200 },
  ];
}

export interface PasswordTry {
  readonly name: string;
  readonly password: string;
  /** From where it came, as the network says. */
  readonly address: string;
  /** The cookie of known devices; empty: none. */
  readonly devices: string;
  readonly now: Date;
}

export async function signInByPassword(tried: PasswordTry): Promise<GuardedSignIn> {
  const { password, address, devices, now } = tried;
  // What can be no name is looked at as one that nobody has.
  const name = readSignInName(tried.name) ?? '';
  const found = await findStaff(name);
  const limits = listLimits(name, address, found === null ? null : findDevice(devices, found.learnerId));
  if (!(await isWithinLimits(limits, now, WINDOW_MS))) return { state: 'wait' };
  const isRight = await isPassword(password.slice(0, mostPasswordLength + 1), found?.passwordHash ?? null);
  const sessionId = isRight && found !== null ? await beginStaffSession(found) : null;
  if (found === null || sessionId === null) return { state: 'refused' };
  const [own, ...wider] = limits;
  // Of the browser's own key all is forgotten, of the wider ones this try.
  await forgiveTry({ forgotten: [own.key], takenBack: wider.map(({ key }) => key) });
  const { learnerId } = found;
  return { state: 'done', learnerId, sessionId, devices: addDevice(devices, learnerId) };
}
