import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitSystems, locales } from './locale';
import {
  defaultSettings,
  digitsOf,
  preferredLocale,
  readSettings,
  textSizes,
  themes,
  writeSettings,
  type Settings,
} from './settings';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  locale: fc.constantFrom(...locales, null),
  digits: fc.constantFrom(...digitSystems),
  theme: fc.constantFrom(...themes),
  textSize: fc.constantFrom(...textSizes, null),
});

describe('the settings cookie', () => {
  it('gives back every choice that can be made', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettings(writeSettings(settings))).toEqual(settings);
      }),
    );
  });

  it('is written with letters and dots only, which need no escaping in a cookie', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(writeSettings(settings)).toMatch(/^[a-z.]+$/u);
      }),
    );
  });

  it.each([undefined, '', '....', 'de.roman.pink', '%F0%9F%98%80', 'ar', '__proto__.constructor.toString'])(
    'falls back to the defaults where "%s" says nothing known',
    (text) => {
      const locale = text === 'ar' ? 'ar' : null;
      expect(readSettings(text)).toEqual({ ...defaultSettings, locale });
    },
  );

  it('keeps the parts that can be read when one cannot', () => {
    const none = { textSize: null };
    expect(readSettings('ar.klingon.dark')).toEqual({ locale: 'ar', digits: 'arab', theme: 'dark', ...none });
    expect(readSettings('.latn.')).toEqual({ locale: null, digits: 'latn', theme: 'auto', ...none });
    expect(readSettings('...larger').textSize).toBe('larger');
  });

  it('never throws and never gives a value that is not on the list', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { locale, digits, theme } = readSettings(text);
        expect([...locales, null]).toContain(locale);
        expect(digitSystems).toContain(digits);
        expect(themes).toContain(theme);
      }),
    );
  });
});

describe('digitsOf', () => {
  it('writes English pages in 0–9 whatever is chosen, and Arabic ones as chosen', () => {
    expect(digitsOf({ ...defaultSettings, digits: 'arab' }, 'en')).toBe('latn');
    expect(digitsOf({ ...defaultSettings, digits: 'arab' }, 'ar')).toBe('arab');
    expect(digitsOf({ ...defaultSettings, digits: 'latn' }, 'ar')).toBe('latn');
  });
});

describe('preferredLocale', () => {
  it.each([
    ['', 'en'],
    ['ar', 'ar'],
    ['ar-EG,en;q=0.8', 'ar'],
    ['AR-eg', 'ar'],
    ['en-GB,ar;q=0.9', 'en'],
    ['de-DE,de;q=0.9,ar;q=0.5,en;q=0.3', 'ar'],
    ['en;q=0.2, ar;q=0.7', 'ar'],
    ['ar;q=0,en', 'en'],
    ['ar;q=0', 'en'],
    ['fr,de', 'en'],
    ['*', 'en'],
    ['ar;q=high', 'en'],
    [',,;;q=,', 'en'],
  ])('answers "%s" with %s', (header, locale) => {
    expect(preferredLocale(defaultSettings, header)).toBe(locale);
  });

  it('puts what was chosen before what the browser says', () => {
    expect(preferredLocale({ ...defaultSettings, locale: 'en' }, 'ar')).toBe('en');
    expect(preferredLocale({ ...defaultSettings, locale: 'ar' }, 'en')).toBe('ar');
  });

  it('never throws, whatever a browser sends', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(locales).toContain(preferredLocale(defaultSettings, header));
      }),
    );
  });
});
