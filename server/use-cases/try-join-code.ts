// What a join code opens, looked up with a count of wrong ones, so that codes cannot be guessed.
import { ADDRESS_LIMIT, HOUSE_LIMIT, readJoinCode } from '../../domain/join-code';
import { findOpenClass, type OpenClass } from '../db/join-codes';
import { countTry, forgiveTry } from '../db/sign-in-tries';

const house = 'join/house';
const keyOf = (address: string): string => `join/address/${address}`;

/** Counts one more; false when this address, or all addresses together, have guessed as often as they may. */
async function mayTry(address: string, now: Date): Promise<boolean> {
  const ofAddress = await countTry(keyOf(address), now, ADDRESS_LIMIT.windowMs);
  if (ofAddress > ADDRESS_LIMIT.most) return false;
  return (await countTry(house, now, HOUSE_LIMIT.windowMs)) <= HOUSE_LIMIT.most;
}

export async function tryJoinCode(
  typed: string,
  address: string,
  now: Date,
): Promise<(OpenClass & { readonly code: string }) | 'wrong-code' | 'too-many-codes'> {
  const code = readJoinCode(typed);
  // What cannot be a code is a slip of the finger, and no guess.
  if (code === null) return 'wrong-code';
  if (!(await mayTry(address, now))) return 'too-many-codes';
  const found = await findOpenClass(code, now);
  if (found === null) return 'wrong-code';
  await forgiveTry({ takenBack: [keyOf(address), house] });
  return { ...found, code };
}
