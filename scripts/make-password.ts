// A password that the system makes up: 79 bits in four groups, which can be read out.
import { randomInt } from 'node:crypto';

/** No letter that is read as another one or as a digit. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

export function makePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
