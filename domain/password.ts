// What an adult signs in with: which sign-in names there can be, and which passwords hold.
import { isCommonPassword } from './common-passwords';

export const leastPasswordLength = 10;
export const mostPasswordLength = 200;

const nameForm = /^(?:(?=\p{L})[\p{Script=Latin}\p{Script=Arabic}]|[0-9._-]){3,40}$/u;

/** Arabic-Indic and Persian digits as Latin ones, so that a name can be typed on any keyboard. */
function toLatinDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/**
 * A sign-in name as it is kept: NFKC, in lower case, with Latin digits. null: it cannot be one, which has 3 to 40 letters
 * (Latin or Arabic), digits, dots, hyphens or underscores.
 */
export function readSignInName(text: string): string | null {
  const name = toLatinDigits(text.trim().normalize('NFKC').toLowerCase());
  return nameForm.test(name) ? name : null;
}

/** A password as it is hashed: the same signs typed on another keyboard are the same password. */
export function readPassword(text: string): string {
  return text.normalize('NFKC');
}

export type PasswordFault = 'password-short' | 'password-common' | 'password-is-name';

/**
 * Why a password is not taken; null: it is. At least 10 characters and no more than 200, which callers hold; nothing is
 * asked about kinds of characters, because that makes passwords worse and people cross.
 */
export function findPasswordFault(text: string, signInName: string): PasswordFault | null {
  const password = readPassword(text);
  if (Array.from(password).length < leastPasswordLength) return 'password-short';
  const plain = password.toLowerCase();
  // A name with a number or a sign behind it is the first that is tried.
  if (readSignInName(plain.replaceAll(/[^\p{L}\p{N}]+$/gu, '').replace(/\d+$/u, '')) === signInName)
    return 'password-is-name';
  if (readSignInName(plain) === signInName) return 'password-is-name';
  return isCommonPassword(plain) ? 'password-common' : null;
}
