import { describe, expect, it } from 'vitest';
import { groundFunctions } from './function-lists/ground';
import { journeyFunctions } from './function-lists/journey';
import { functions, isFunctionName } from './functions';

const cases: [keyof typeof functions, Record<string, number>, number][] = [
  ['weight-on-mars-n', { massKg: 40 }, 149.2],
  ['weight-on-earth-n', { massKg: 40 }, 392.4],
  ['mass-from-weight-on-mars-kg', { weightN: 149.2 }, 40],
  ['fall-time-on-mars-s', { heightM: 1.865 }, 1],
  ['fall-time-on-earth-s', { heightM: 4.905 }, 1],
  ['jump-height-on-mars-m', { earthHeightM: 0.373 }, 0.981],
  ['celsius-from-kelvin', { temperatureK: 210 }, -63.15],
  ['mars-years-from-earth-years', { earthYears: 686.98 }, 365.25],
  ['earth-years-from-mars-years', { marsYears: 365.25 }, 686.98],
  ['hours-from-sols', { sols: 3600 }, 88_775.244],
  ['slope-degrees', { riseKm: 2, runKm: 2 }, 45],
  ['slope-percent', { riseKm: 1, runKm: 20 }, 5],
  ['rise-from-slope-km', { runKm: 7, slopeDegrees: 45 }, 7],
  ['pressure-at-height-pa', { surfacePa: 600, heightKm: 11.1 }, 600 / Math.E],
  ['circle-area-km2', { diameterKm: 2 }, Math.PI],
  ['difference', { a: 5, b: 7 }, -2],
  ['ratio', { a: 5, b: 2 }, 2.5],
  ['product', { a: 5, b: 7 }, 35],
  ['sum', { a: 5, b: 7 }, 12],
  ['percent-of', { part: 3, whole: 8 }, 37.5],
  ['percent-less', { from: 80, to: 60 }, 25],
];

describe('the functions a question may name', () => {
  it.each(cases)('%s computes from arguments given by name', (name, args, expected) => {
    expect(functions[name].compute(args)).toBeCloseTo(expected, 9);
    expect(functions[name].arguments).toEqual(Object.keys(args));
  });

  it('are all shown by a case, here or beside their list', () => {
    const listed = [...Object.keys(groundFunctions), ...Object.keys(journeyFunctions)];
    const shown = [...cases.map(([name]) => name), ...listed];
    expect(shown.sort()).toEqual(Object.keys(functions).sort());
  });

  it('stop the build when an argument is missing, and say which', () => {
    expect(() => functions['slope-degrees'].compute({ riseKm: 1, run: 2 })).toThrow(
      '"runKm" is missing; given: riseKm, run',
    );
    expect(() => functions.product.compute({})).toThrow('"a" is missing; given: nothing');
    expect(() => functions.ratio.compute({ a: Number.NaN, b: 1 })).toThrow('"a" is NaN');
  });

  it('stop the build when the result is not a finite number', () => {
    expect(() => functions.ratio.compute({ a: 1, b: 0 })).toThrow('result for (1, 0) is Infinity');
    expect(() => functions['fall-time-on-mars-s'].compute({ heightM: -1 })).toThrow('is NaN');
  });

  it('are known by name, and nothing inherited counts as one', () => {
    expect(isFunctionName('weight-on-mars-n')).toBe(true);
    expect(isFunctionName('weight-on-venus-n')).toBe(false);
    expect(isFunctionName('constructor')).toBe(false);
  });
});
