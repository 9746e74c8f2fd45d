// Join codes: eight signs on the board that let anybody into a class for an hour, and how often one may guess.

/** Without signs that look alike on a board or sound alike across a room: no I, L, O, U, and few digits. */
export const JOIN_ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ3479';
export const JOIN_CODE_LENGTH = 8;

export const JOIN_CODE_OPEN_MS = 60 * 60 * 1000;

interface GuessLimit {
  /** Wrong codes until no code is looked up any more. */
  readonly most: number;
  /** Counting begins anew after so long. */
  readonly windowMs: number;
}

/** A school is one address: two mistakes of each of thirty pupils within a quarter of an hour are no attack. */
export const ADDRESS_LIMIT: GuessLimit = { most: 60, windowMs: 15 * 60 * 1000 };

/** All addresses together, for whoever has many of them. */
export const HOUSE_LIMIT: GuessLimit = { most: 30_000, windowMs: 24 * 60 * 60 * 1000 };

/** Any span of this length touches one window more than fits into it. */
export function mostGuesses({ most, windowMs }: GuessLimit, spanMs: number): number {
  return most * (Math.ceil(spanMs / windowMs) + 1);
}

function toLatinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}

/** The signs of a code or a PIN that was typed: wide, Arabic-Indic and Persian digits become usual ones, and gaps go. */
export function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[٠-٩۰-۹]/gu, toLatinDigit)
    .replaceAll(/[\s\-\p{Cf}]/gu, '');
}

/**
 * The code in what somebody typed: small letters, spaces, hyphens, wide and Arabic-Indic digits are no mistake.
 * null when it cannot be a code.
 */
export function readJoinCode(text: string): string | null {
  const plain = plainSigns(text).toUpperCase();
  const isCode = new RegExp(`^[${JOIN_ALPHABET}]{${String(JOIN_CODE_LENGTH)}}$`, 'u').test(plain);
  return isCode ? plain : null;
}

/** Two groups of four, as it stands on the board. */
export function writeJoinCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
