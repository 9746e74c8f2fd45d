// What somebody types who makes an account on the staff, and what speaks against it.
import { z } from 'zod';
import {
  findPasswordFault,
  mostPasswordLength,
  readSignInName,
  type PasswordFault,
} from '../../domain/password';
import { typedLine } from './input';

export const accountInput = {
  signInName: z.string().max(100),
  /** How pupils and colleagues see them. Empty: the sign-in name. */
  displayName: typedLine(80),
  password: z.string().max(mostPasswordLength),
  repeated: z.string().max(mostPasswordLength),
};

interface Typed {
  readonly signInName: string;
  readonly displayName: string;
  readonly password: string;
  readonly repeated: string;
}

/** The names as they are kept, or the first thing that speaks against what was typed. */
export function readAccount(
  typed: Typed,
): { signInName: string; displayName: string } | PasswordFault | 'name-unfit' | 'passwords-differ' {
  const signInName = readSignInName(typed.signInName);
  if (signInName === null) return 'name-unfit';
  const fault = findPasswordFault(typed.password, signInName);
  if (fault !== null) return fault;
  if (typed.password !== typed.repeated) return 'passwords-differ';
  return { signInName, displayName: typed.displayName === '' ? signInName : typed.displayName };
}
