// S8 of the promises: no text of a pupil or a teacher is ever run by a spreadsheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse, writeCsv } from './csv';

const hostile = [
  '=1+1',
  '=HYPERLINK("https://evil.example","click")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\u200f=1+1',
  '\u2068@x\u2069',
  '＝1+1',
];

describe('a field that a spreadsheet could run', () => {
  it.each(hostile)('is text: %j', (text) => {
    expect(defuse(text)).toBe(`'${text}`);
    expect(writeCsv([[text]])).toBe(`\ufeff"'${text.replaceAll('"', '""')}"\r\n`);
  });

  it('is left as it is when it is harmless', () => {
    for (const text of ['', 'Amal', 'a=b', '12', 'قمر', 'three-four']) expect(defuse(text)).toBe(text);
  });
});

/** Reads what RFC 4180 says, for fields that are all quoted. */
function readCsv(text: string): string[][] {
  const lines = [...text.slice(1).matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/gu)];
  return lines.map(([, line = '']) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, field = '']) => field.replaceAll('""', '"')),
  );
}

describe('a table as CSV', () => {
  it('is read back field by field, whatever stands in it: quotes, commas, semicolons, line breaks, Arabic', () => {
    const unit = fc.constantFrom('"', ',', ';', '\r', '\n', '\t', '=', "'", ' ', 'a', 'ق', '🌑');
    const field = fc.string({ unit, maxLength: 8 });
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows.map((row) => row.map(defuse)));
      }),
    );
  });
});
