// The functions a parametric question may name for its key: a fixed list, so that content holds no code.
// Longer lists by topic are in function-lists/.
import { celsiusFromKelvin, pressureAtHeightPa } from '../mars/atmosphere';
import { earthYearsFromMarsYears, hoursFromSols, marsYearsFromEarthYears } from '../mars/calendar';
import {
  fallTimeOnEarthS,
  fallTimeOnMarsS,
  jumpHeightOnMarsM,
  massFromWeightOnMarsKg,
  weightOnEarthN,
  weightOnMarsN,
} from '../mars/gravity';
import { circleAreaKm2, riseFromSlopeKm, slopeDegrees, slopePercent } from '../mars/landform';
import { defineFunction as define } from './define-function';
import { groundFunctions } from './function-lists/ground';
import { journeyFunctions } from './function-lists/journey';

/** Every function by its name in content. `compute` throws when an argument is missing or the result is not finite. */
export const functions = {
  'weight-on-mars-n': define(['massKg'], weightOnMarsN),
  'weight-on-earth-n': define(['massKg'], weightOnEarthN),
  'mass-from-weight-on-mars-kg': define(['weightN'], massFromWeightOnMarsKg),
  'fall-time-on-mars-s': define(['heightM'], fallTimeOnMarsS),
  'fall-time-on-earth-s': define(['heightM'], fallTimeOnEarthS),
  'jump-height-on-mars-m': define(['earthHeightM'], jumpHeightOnMarsM),
  'celsius-from-kelvin': define(['temperatureK'], celsiusFromKelvin),
  'mars-years-from-earth-years': define(['earthYears'], marsYearsFromEarthYears),
  'earth-years-from-mars-years': define(['marsYears'], earthYearsFromMarsYears),
  'hours-from-sols': define(['sols'], hoursFromSols),
  'slope-degrees': define(['riseKm', 'runKm'], slopeDegrees),
  'slope-percent': define(['riseKm', 'runKm'], slopePercent),
  'rise-from-slope-km': define(['runKm', 'slopeDegrees'], riseFromSlopeKm),
  'pressure-at-height-pa': define(['surfacePa', 'heightKm'], pressureAtHeightPa),
  'circle-area-km2': define(['diameterKm'], circleAreaKm2),
  ...groundFunctions,
  difference: define(['a', 'b'], (a: number, b: number) => a - b),
  ratio: define(['a', 'b'], (a: number, b: number) => a / b),
  product: define(['a', 'b'], (a: number, b: number) => a * b),
  sum: define(['a', 'b'], (a: number, b: number) => a + b),
  'percent-of': define(['part', 'whole'], (part: number, whole: number) => (part / whole) * 100),
  'percent-less': define(['from', 'to'], (from: number, to: number) => ((from - to) / from) * 100),
  ...journeyFunctions,
} as const;

export type FunctionName = keyof typeof functions;

export function isFunctionName(name: string): name is FunctionName {
  // hasOwn, so that "constructor" and "toString" are not functions.
  return Object.hasOwn(functions, name);
}
