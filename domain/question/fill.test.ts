import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../tests/fixtures/questions';
import { realQuestions } from '../../tests/fixtures/real-course';
import { digitSystems, locales } from '../locale';
import { fill, findNames, type Reading } from './fill';
import { kinds } from './question';
import { makeVariant } from './variant';

const question = makeQuestion('numeric', 1);
const variant = {
  parameters: { massKg: 40, height: 1.5 },
  values: { triple: 12_000.4, ninefold: 0, gap: -1.25 },
  order: [],
  further: {},
};
const english: Reading = { locale: 'en', digits: 'latn' };
const arabic: Reading = { locale: 'ar', digits: 'arab' };

describe('fill', () => {
  it('writes parameters with the decimals of their step and values with those they were given', () => {
    expect(fill('{massKg} kg, {height} m, {triple} N, {gap}', question, variant, english)).toBe(
      '40 kg, 1.5 m, 12,000 N, −1.3',
    );
  });

  it('writes all numbers, authored and drawn, in the digits of the reader', () => {
    expect(fill('{massKg} و 3.73', question, variant, arabic)).toBe('٤٠ و ٣٫٧٣');
    expect(fill('{massKg} و 3.73', question, variant, { locale: 'ar', digits: 'latn' })).toBe('40 و 3.73');
  });

  it('shows a whole drawn number with the decimals of its step, so that 2.0 m does not look exact', () => {
    const drawn = { ...variant, parameters: { ...variant.parameters, height: 2 } };
    expect(fill('{height}', question, drawn, english)).toBe('2.0');
  });

  it('leaves text without names, and braces that hold no name, as they are', () => {
    expect(fill('Nothing {} { massKg } here', question, variant, english)).toBe('Nothing {} { massKg } here');
  });

  it('throws on a name that nobody defined, which the content lint rules out', () => {
    expect(() => fill('{nobody}', question, variant, english)).toThrow('unknown name "{nobody}"');
  });

  it('finds names in the order of the text', () => {
    expect(findNames('{b} and {a} and {b}')).toEqual(['b', 'a', 'b']);
    expect(findNames('none {} {A} {1}')).toEqual([]);
  });

  it('leaves no brace and no "NaN" in any text of any question', () => {
    for (const real of [...realQuestions, ...kinds.map((kind) => makeQuestion(kind, 2))]) {
      for (const locale of locales) {
        for (const digits of digitSystems) {
          const shown = fill(
            // {off} is known only once an estimate is scored.
            JSON.stringify(real.words[locale]).replace(/[{}](?!\w)|(?<!\w)[{}]|\{off\}/gu, ''),
            real,
            makeVariant(real, 'seed'),
            { locale, digits },
          );
          expect(shown).not.toMatch(/\{\w|NaN|Infinity/u);
        }
      }
    }
  });
});
