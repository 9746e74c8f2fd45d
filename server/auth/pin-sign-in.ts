// Signing in by PIN: one answer for a code, a nickname and a PIN that are wrong, and an end to guessing that shuts out
// neither the owner's own devices nor classmates.
import { createHmac, randomUUID } from 'node:crypto';
import { readJoinCode } from '../../domain/join-code';
import { findByNickname, PIN_WINDOW_MS, pinLimits, readPin } from '../../domain/pin';
import { LONGEST_NICKNAME } from '../../domain/roster';
import { getAuthSecret } from '../app-env';
import { beginPinSession, countPinDevice, findPinOf, listPinHolders, type PinHolder } from '../db/pins';
import { forgiveTry } from '../db/sign-in-tries';
import { addPinDevice, findPinDevice, type DevicesOfPin } from './known-devices';
import { isWithinLimits, type TryLimit, type GuardedSignIn } from './try-limits';

export interface PinTry {
  /** Of the class, as it was typed. */
  readonly code: string;
  readonly nickname: string;
  readonly pin: string;
  /** The cookie of known devices; empty: none. */
  readonly devices: string;
  readonly now: Date;
}

/** What cannot be counted by a row is counted in one of so many places, so that guesses at nothing fill no table. */
const PLACES_HEX_DIGITS = 3;

function placeOf(text: string): string {
  return createHmac('sha256', getAuthSecret()).update(text).digest('hex').slice(0, PLACES_HEX_DIGITS);
}

interface Named {
  readonly code: string;
  readonly nickname: string;
  /** Whether a class with PINs has this code. */
  readonly isClass: boolean;
  /** Whose nickname it is in that class. */
  readonly holder: PinHolder | null;
}

/**
 * A browser that this pupil has signed in from before counts for itself alone. All others count for the pupil, and then for
 * the class. What nobody is called, and a class that is not there, are counted like those that are: nothing tells them apart.
 */
function listLimits({ code, nickname, isClass, holder }: Named, devices: string): readonly TryLimit[] {
  const device = holder === null ? null : findPinDevice(devices, holder);
  if (holder !== null && device !== null)
    return [{ key: `pin/device/${holder.pinId}/${String(device)}`, most: pinLimits.device }];
  const pupil = holder?.pinId ?? `nobody/${placeOf(`${code}/${nickname}`)}`;
  const group = isClass ? code : `nobody/${placeOf(code)}`;
  return [
    { key: `pin/pupil/${pupil}`, most: pinLimits.pupil },
    { key: `pin/class/${group}`, most: pinLimits.newDevicesOfClass },
  ];
}

async function findNamed(tried: PinTry): Promise<Named | null> {
  const code = readJoinCode(tried.code);
  if (code === null) return null;
  const nickname = tried.nickname.slice(0, 2 * LONGEST_NICKNAME);
  const holders = await listPinHolders(code);
  return { code, nickname, isClass: holders.length > 0, holder: findByNickname(nickname, holders) };
}

export async function signInByPin(tried: PinTry): Promise<GuardedSignIn> {
  const { devices, now } = tried;
  const pin = readPin(tried.pin);
  const named = await findNamed(tried);
  // What cannot be a code or a PIN is a slip of the finger, and no guess.
  if (named === null || pin === null) return { state: 'refused' };
  const limits = listLimits(named, devices);
  if (!(await isWithinLimits(limits, now, PIN_WINDOW_MS))) return { state: 'wait' };
  const { holder } = named;
  // Asked of nobody too, so that it takes as long.
  const sessionId = await beginPinSession(holder?.pinId ?? randomUUID(), pin);
  if (holder === null || sessionId === null) return { state: 'refused' };
  // This try was no guess. The wrong ones stay: else whoever guesses could begin anew each time the owner comes in.
  await forgiveTry({ takenBack: limits.map(({ key }) => key) });
  const { learnerId } = holder;
  return { state: 'done', learnerId, sessionId, devices: await knowPupil(devices, holder) };
}

async function knowPupil(devices: string, pin: DevicesOfPin): Promise<string> {
  if (findPinDevice(devices, pin) !== null) return devices;
  const number = await countPinDevice(pin.pinId);
  return number === null ? devices : addPinDevice(devices, pin.pinId, number);
}

/** The cookie of a browser in which this learner has just signed in by another way, such as a card. */
export async function knowDeviceOf(learnerId: string, devices: string): Promise<string> {
  const pin = await findPinOf(learnerId);
  return pin === null ? devices : await knowPupil(devices, pin);
}
