import { describe, expect, it } from 'vitest';
import { toCellText } from './spreadsheet-text';

describe('the text of a cell', () => {
  it('holds nothing that makes Excel call the file broken, and keeps all else', () => {
    expect(toCellText('a\0b\x0bc\x1fd\ud800e\uffff')).toBe('abcde');
    for (const text of ['', 'قمر 🌑', 'tab\tline\nend', '<&">']) expect(toCellText(text)).toBe(text);
  });
});
