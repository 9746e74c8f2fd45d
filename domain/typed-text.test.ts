// S8: what is kept of a typed text can be seen, and harms nothing around it.
import { describe, expect, it } from 'vitest';
import { tidyLine, tidyLines } from './typed-text';

describe('a typed line', () => {
  it('loses what cannot be seen or turns the direction, and what is left of it stands apart', () => {
    expect(tidyLine('a\u202eb\u2066c\u2069d\u200fe\0f\u2028g\u2029h\ud800i\u00adj\ufeffk')).toBe(
      'a b c d e f g h i j k',
    );
    expect(tidyLine('  two\t\r\n words  ')).toBe('two words');
    for (const nothing of ['', '\u200b', '\u200d\u200c', '\u3164', '\u2800', ' \u202e\u202c '])
      expect(tidyLine(nothing)).toBe('');
  });

  it('keeps what people write: joined letters and pictures, marks, signs of markup and of code', () => {
    for (const text of ['نمی\u200cدانم', '👩\u200d🚀 7', 'مُعَلِّمٌ', '<b>5a</b> & {name}', "O'Neil =1", 'nắng'])
      expect(tidyLine(text)).toBe(text);
  });

  it('has no more marks on a letter than a language writes', () => {
    expect(tidyLine(`Z${'\u0301'.repeat(40)}a`)).toBe(`Z${'\u0301'.repeat(4)}a`);
  });
});

describe('typed lines', () => {
  it('are kept apart, each tidied', () => {
    expect(tidyLines(' one\u202e \r\n\r\ntwo\u0007 words\rthree\n')).toBe('one\n\ntwo words\nthree');
  });
});
