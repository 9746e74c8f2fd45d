// PINs: six digits that sign a pupil of a class in, together with the code of the class and the nickname; how they are
// read, and how often one may guess. Twenty bits are few, so the limits are what protects them.
import { plainSigns } from './join-code';
import { normaliseText } from './question/normalise-text';
import { comparedNickname } from './roster';

export const PINS = 1_000_000;
const PIN_DIGITS = 6;

/** Wrong PINs are counted for so long; then counting begins anew. */
export const PIN_WINDOW_MS = 24 * 60 * 60 * 1000;

/**
 * Wrong PINs in a window. A browser that its pupil has signed in from before counts for itself alone, so nobody who guesses
 * elsewhere can use up what its pupil has. All other browsers count together, for the pupil and for the class.
 */
export const pinLimits = { device: 10, pupil: 30, newDevicesOfClass: 120 } as const;

/** The newest browsers of a pupil count for themselves; one that is older is like one that was never seen. */
export const MOST_PIN_DEVICES = 8;
/** Of a shared computer the last of many pupils are remembered: as many as it may be the own device of. */
export const MOST_PUPILS_OF_DEVICE = 2;

/** The PIN in what somebody typed, in any digits and however it is grouped; null when it cannot be a PIN. */
export function readPin(text: string): string | null {
  const plain = plainSigns(text);
  return new RegExp(`^\\d{${String(PIN_DIGITS)}}$`, 'u').test(plain) ? plain : null;
}

/** A number from 0 to 999 999 as a PIN. */
export function toPin(number: number): string {
  return String(number).padStart(PIN_DIGITS, '0');
}

/** Two groups of three, parted by a thin space that does not break. */
export function writePin(pin: string): string {
  return `${pin.slice(0, 3)}\u202f${pin.slice(3)}`;
}

/**
 * The one whose nickname was typed: as it is written, else as it sounds, without hamza, vowel marks and capitals. null when
 * it is nobody's, or could be that of two.
 */
export function findByNickname<Named extends { readonly nickname: string }>(
  typed: string,
  named: readonly Named[],
): Named | null {
  const tidy = typed.replaceAll(/[\s\p{Cf}]+/gu, ' ').trim();
  const written = comparedNickname(tidy);
  const exact = named.find(({ nickname }) => comparedNickname(nickname) === written);
  if (exact !== undefined) return exact;
  const sounded = normaliseText(tidy);
  const [only, another] = named.filter(({ nickname }) => normaliseText(nickname) === sounded);
  return sounded === '' || another !== undefined ? null : (only ?? null);
}
