import { describe, expect, it } from 'vitest';
import { listNicknames } from './nickname';
import { locales } from './locale';
import { readRoster } from './roster';

const faultsOf = (text: string) => readRoster(text).faults.map(({ fault }) => fault);

describe('a pasted list', () => {
  it('is read one nickname a line, without empty lines and spare spaces, whatever ends its lines', () => {
    const read = readRoster('Quiet  Dune\r\n\n  نجمة لامعة \rBold Moon');
    expect(read).toEqual({ nicknames: ['Quiet Dune', 'نجمة لامعة', 'Bold Moon'], faults: [] });
  });

  it('names the line of a nickname that stands there twice, or that the class has already', () => {
    expect(readRoster('Dune\n\ndune', []).faults).toEqual([{ line: 3, fault: 'twice' }]);
    expect(readRoster('BOLD MOON', ['Bold Moon']).faults).toEqual([{ line: 1, fault: 'twice' }]);
  });

  it.each(['A', 'x'.repeat(41), 'س'])('refuses what is too short or too long: %j', (text) =>
    expect(faultsOf(text)).toEqual(['length']),
  );

  it.each([
    'amina@school.example',
    'school.example',
    '<b>Dune</b>',
    '=1+1',
    '+Dune',
    '-Dune',
    "' OR 1=1",
    'Dune\u202Eenud',
    '\u2067Dune',
    'Du\u0000ne',
    'Du\u200Bne',
    'D\u0301\u0302\u0303\u0304une',
    '😀😀',
    '12',
    'Dune,Moon',
    'javascript:alert(1)',
  ])('refuses what is an address, markup, a formula or a trick of direction: %j', (text) =>
    expect(faultsOf(text)).toEqual(['signs']),
  );

  it.each(['0501234567', 'Dune 05012345', 'Dune 2014-05-01', 'نجم ٠٥٠١٢٣٤'])(
    'refuses what may be a phone number or a date of birth: %j',
    (text) => expect(faultsOf(text)).toEqual(['digits']),
  );

  it.each(['Amina 2', "D'Dune", 'Jean-Luc', 'Zoë', 'مُزنة', 'Room 2026', 'Nguyễn A.'])('takes %j', (text) =>
    expect(readRoster(text)).toEqual({ nicknames: [text.normalize('NFC')], faults: [] }),
  );

  it('takes every nickname that the course offers', () => {
    for (const locale of locales) expect(readRoster(listNicknames(locale).join('\n')).faults).toEqual([]);
  });
});
