// A name inside a sentence of another direction.

/** Wraps a text so that it and the sentence around it keep their own directions (U+2068 … U+2069). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
