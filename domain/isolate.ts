// A name inside a sentence of another direction.

/** What turns or closes a direction, or ends the paragraph and with it every isolation. */
const TURNS = /[\u202a-\u202e\u2066-\u2069\p{Zl}\p{Zp}\p{Cc}]/gu;

/**
 * Wraps a text so that it and the sentence around it keep their own directions (U+2068 … U+2069). Signs in it that would
 * end that early are shown as spaces.
 */
export function isolate(text: string): string {
  return `\u2068${text.replace(TURNS, ' ')}\u2069`;
}
