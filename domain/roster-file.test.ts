import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv';
import { readRosterFile } from './roster-file';

describe('the file of a class list', () => {
  it.each([
    ['one nickname a line', 'Brave Fox\r\nQuiet Owl\r\n', ['Brave Fox', 'Quiet Owl']],
    ['the first column of several', 'Brave Fox,7b\nQuiet Owl,7b', ['Brave Fox', 'Quiet Owl']],
    ['the column of that name', 'Group;Nickname\n7b;Brave Fox\n7b;Quiet Owl', ['Brave Fox', 'Quiet Owl']],
    ['the column of that name in Arabic', 'الصفّ,اللقب\n٧,نجمة الشرق', ['نجمة الشرق']],
    ['fields parted by tabs', 'Nickname\tGroup\nBrave Fox\t7b', ['Brave Fox']],
    [
      'a field in quotation marks',
      '"Brave, ""Red"" Fox",7b\n\n"Quiet\nOwl",7b',
      ['Brave, "Red" Fox', 'Quiet Owl'],
    ],
    ['nothing', '', []],
  ])('is read: %s', (_, text, nicknames) => {
    expect(readRosterFile(text)).toEqual(nicknames);
  });

  it('is read back as it was written by our own export', () => {
    const nickname = fc.stringMatching(/^[A-Zء-ي][a-zء-ي ]{0,10}[a-zء-ي]$/u);
    fc.assert(
      fc.property(fc.array(nickname, { minLength: 1 }), (nicknames) => {
        const file = writeCsv([['Nickname', 'Group'], ...nicknames.map((name) => [name, 'x'])]);
        expect(readRosterFile(file.slice(1))).toEqual(nicknames);
      }),
    );
  });

  it('never throws and never stops, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a') }), (text) => {
        expect(Array.isArray(readRosterFile(text))).toBe(true);
      }),
    );
  });
});
