// What somebody typed, as it is kept: nothing in it that cannot be seen, turns the direction of what follows, or grows
// out of its line.

/**
 * Steers a terminal, breaks a line, is half of a letter, turns the direction, or takes room and shows nothing. Both joiners
 * are left: Persian words and some pictures need them.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|(?![\u200c\u200d])[\p{Cf}]|(?<![^\s])[\u200c\u200d]+|[\u200c\u200d]+(?![^\s])/gu;

/** More marks on one letter than any language writes pile up over the lines around. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** In one line, single spaces between words; empty when nothing of it can be seen. */
export function tidyLine(text: string): string {
  return text.replace(UNSEEN, ' ').replace(PILED_MARKS, '$1').replace(/\s+/gu, ' ').trim();
}

/** The same for several lines. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|[\r\n]/u)
    .map(tidyLine)
    .join('\n')
    .trim();
}
