import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCell, writeCsv } from './csv';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 says', () => {
    expect(writeCsv(['الكتلة، كغ', 'b'], [[1.5, 'x']])).toBe('\ufeffالكتلة، كغ,b\r\n1.5,x\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(writeCsv(['a, b', 'say "so"', 'two\nlines'], [])).toBe(
      '\ufeff"a, b","say ""so""","two\nlines"\r\n',
    );
  });

  it('lets no text begin as a formula', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
    fc.assert(
      fc.property(signs, fc.string(), (sign, rest) => {
        const cell = writeCsv([sign + rest], []).slice(1);
        expect(cell).toMatch(/^"?'/u);
      }),
    );
  });

  it('keeps a negative number a number', () => {
    expect(writeCsv(['a'], [[-4.5]])).toBe('\ufeffa\r\n-4.5\r\n');
  });

  it('writes a reading as exactly as it is shown, and no number as an empty cell', () => {
    const word = (): string => 'ice';
    expect(toCell({ id: 'a', value: 1.23456, decimals: 2, unit: 'm' }, word)).toBe(1.23);
    expect(toCell({ id: 'a', value: Number.NaN, decimals: 2 }, word)).toBe('');
    expect(toCell({ id: 'a', word: 'x' }, word)).toBe('ice');
    expect(toCell({ id: 'a', moment: Date.UTC(2026, 10, 24, 12), step: 'minute' }, word)).toBe(
      '2026-11-24T12:00',
    );
  });
});
