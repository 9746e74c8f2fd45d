import { describe, expect, it } from 'vitest';
import { groundFunctions } from './ground';

const cases: [keyof typeof groundFunctions, Record<string, number>, number][] = [
  ['throw-range-on-mars-m', { speedMS: 10, angleDeg: 45 }, 100 / 3.73],
  ['throw-range-on-earth-m', { speedMS: 10, angleDeg: 15 }, 50 / 9.81],
  ['boiling-point-celsius', { pressurePa: 101_417.98 }, 100],
  ['sunlight-w-m2', { distanceAu: 2 }, 340.25],
  ['equilibrium-temperature-k', { distanceAu: 1, albedo: 0 }, 278.32],
  ['dose-msv', { millisievertPerDay: 0.64, days: 50 }, 32],
  ['trip-dose-msv', { cruiseDays: 100, surfaceDays: 200 }, 312],
  ['shielded-share', { thicknessCm: 90, halvingCm: 30 }, 0.125],
  ['crater-density-per-million-km2', { count: 5, areaKm2: 200_000 }, 25],
  ['age-ratio-from-craters', { countA: 30, areaAKm2: 100, countB: 10, areaBKm2: 200 }, 6],
  ['wave-time-s', { distanceKm: 800, speedKmS: 8 }, 100],
  ['s-minus-p-s', { distanceKm: 800, pKmS: 8, sKmS: 4 }, 100],
  ['distance-from-s-minus-p-km', { delayS: 100, pKmS: 8, sKmS: 4 }, 800],
  [
    'great-circle-km',
    { latitudeADeg: 0, longitudeADeg: 350, latitudeBDeg: 0, longitudeBDeg: 80 },
    (3389.5 * Math.PI) / 2,
  ],
  ['oxygen-made-g', { gramsPerHour: 6, hours: 10 }, 60],
  ['hours-to-make-oxygen', { grams: 60, gramsPerHour: 6 }, 10],
  ['crew-oxygen-kg', { crew: 4, days: 100 }, 336],
  ['crew-water-kg', { crew: 4, days: 100, litresPerDay: 10, recycledPercent: 90 }, 400],
  ['crew-food-kg', { crew: 4, days: 100, kgPerDay: 1.5 }, 600],
  ['solar-energy-wh', { areaM2: 10, wattsPerM2: 500, efficiencyPercent: 20, hours: 5 }, 5000],
];

describe('the functions about ground, air, radiation and supplies', () => {
  it.each(cases)('%s computes from arguments given by name', (name, args, expected) => {
    expect(Math.abs(groundFunctions[name].compute(args) / expected - 1)).toBeLessThan(3e-5);
    expect(groundFunctions[name].arguments).toEqual(Object.keys(args));
  });

  it('are all shown here by a case', () => {
    expect(cases.map(([name]) => name)).toEqual(Object.keys(groundFunctions));
  });

  it('stop the build when water cannot boil because it cannot be liquid', () => {
    expect(() => groundFunctions['boiling-point-celsius'].compute({ pressurePa: 300 })).toThrow('is NaN');
  });
});
