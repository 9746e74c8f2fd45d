// S8: no name turns the sentence that it stands in.
import { describe, expect, it } from 'vitest';
import { isolate } from './isolate';

/** How many levels of direction are open at the end of a text, by UAX 9; a level that something else closed counts too. */
function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (/[\u202a\u202b\u202d\u202e]/u.test(sign)) open.push('\u202c');
    else if (/[\u2066-\u2068]/u.test(sign)) open.push('\u2069');
    else if (/[\u202c\u2069]/u.test(sign) && open.pop() !== sign) return false;
  }
  return open.length === 0;
}

describe('a text inside a sentence', () => {
  it.each(['\u2069', '\u202e', '\u2069\u202e', '\u2067', '\u2068\u2069\u2069', '\u202c', 'a\u2029b'])(
    'ends where it ends, also with %j in it',
    (sign) => {
      const inside = isolate(`Amal${sign}أمل`);
      expect(inside.startsWith('\u2068') && inside.endsWith('\u2069')).toBe(true);
      expect(isClosed(inside.slice(1, -1))).toBe(true);
      expect(inside).not.toMatch(/[\u2028\u2029\n\r]/u);
    },
  );

  it('is left as it is otherwise', () => {
    expect(isolate('أمل 7')).toBe('\u2068أمل 7\u2069');
  });
});
