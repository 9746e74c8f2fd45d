import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from './locale';
import { listNicknames, offerNicknames } from './nickname';
import { createRandom } from './random';

describe.each(locales)('nicknames in %s', (locale) => {
  it('are at least four hundred, no two alike, and fit into the column', () => {
    const all = listNicknames(locale);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.filter((nickname) => nickname.length > 40)).toEqual([]);
  });

  it('are two words in the letters of the language', () => {
    const letters = { en: /^[A-Z][a-z]+ [A-Z][a-z]+$/u, ar: /^[ء-ي]+ [ء-ي]+$/u }[locale];
    expect(listNicknames(locale).filter((nickname) => !letters.test(nickname))).toEqual([]);
  });

  it('are never offered twice to a class, whatever it has already', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 60 }), (seed, count) => {
        const random = createRandom(seed);
        const first = offerNicknames(40, locale, random);
        const more = offerNicknames(count, locale, random, new Set(first));
        expect(new Set([...first, ...more]).size).toBe(40 + count);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same for the same seed', () => {
    const offer = (seed: string) => offerNicknames(5, locale, createRandom(seed));
    expect(offer('a class')).toEqual(offer('a class'));
    expect(offer('a class')).not.toEqual(offer('another class'));
  });

  it('are refused, not repeated, when a class wants more than there are', () => {
    const all = listNicknames(locale);
    expect(offerNicknames(all.length, locale, createRandom('all')).sort()).toEqual(all.sort());
    expect(() => offerNicknames(all.length + 1, locale, createRandom('all'))).toThrow(RangeError);
    expect(() => offerNicknames(1, locale, createRandom('none'), new Set(all))).toThrow(RangeError);
  });
});

describe('Arabic nicknames', () => {
  it('have an adjective that agrees with its noun in gender', () => {
    // Feminine without ة: the wind and the sky.
    const feminine = new Set(['ريح', 'سماء']);
    const wrong = listNicknames('ar').filter((nickname) => {
      const [noun = '', adjective = ''] = nickname.split(' ');
      return (noun.endsWith('ة') || feminine.has(noun)) !== adjective.endsWith('ة');
    });
    expect(wrong).toEqual([]);
  });
});
