// An authored sentence where no markup can stand: in the options of a select and in accessible names.

/** −63, +20, ±5, with 0–9 or ٠–٩. A sign that follows a letter or digit is a dash or an operation, not a sign. */
export const signedNumber = /((?<![\p{L}\p{N}])[−+±][0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*)/gu;

/** Without the stars of strong words; numbers with a sign are kept left to right (U+2066 … U+2069). */
export function plainText(text: string): string {
  return text.replaceAll('**', '').replace(signedNumber, '\u2066$1\u2069');
}
