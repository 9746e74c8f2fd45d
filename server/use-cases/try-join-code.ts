// What a join code opens, looked up with a count of wrong ones, so that codes cannot be guessed.
import { readJoinCode } from '../../domain/join-code';
import { findOpenClass, type OpenClass } from '../db/join-codes';
import { forgiveTry, mayTryCode } from '../db/join-tries';

export async function tryJoinCode(
  typed: string,
  address: string,
  now: Date,
): Promise<(OpenClass & { readonly code: string }) | 'wrong-code' | 'too-many-codes'> {
  const code = readJoinCode(typed);
  // What cannot be a code is a slip of the finger, and no guess.
  if (code === null) return 'wrong-code';
  if (!(await mayTryCode(address, now))) return 'too-many-codes';
  const found = await findOpenClass(code, now);
  if (found === null) return 'wrong-code';
  await forgiveTry(address);
  return { ...found, code };
}
