import { Body, HelioVector, SearchRelativeLongitude } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import {
  computeDistanceKm,
  computeElongationDeg,
  computeLightTimeS,
  computeMarsAheadDeg,
  findAlignmentMs,
  findClosestApproachMs,
} from './earth-mars';
import { kmPerAu } from './light-time';

const dayMs = 86_400_000;
const random = createRandom('Earth and Mars against VSOP87');
const dates = Array.from({ length: 1000 }, () =>
  random.integer(Date.UTC(1980, 0) / 1000, Date.UTC(2051, 0) / 1000 - 1),
).map((seconds) => seconds * 1000);

function day(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 10);
}

describe('oppositions', () => {
  // E-13 to E-22; that of 2031 after the Astronomical Almanac.
  it.each([
    ['2018-07-27', '2018-07-31', 57.6],
    ['2020-10-13', '2020-10-06', 62.1],
    ['2022-12-08', '2022-12-01', 81.5],
    ['2025-01-16', '2025-01-12', 96.1],
    ['2027-02-19', '2027-02-20', 101.4],
    ['2029-03-25', '2029-03-29', 96.8],
    ['2031-05-04', '2031-05-12', 82.8],
    ['2033-06-28', '2033-07-05', 63.3],
    ['2035-09-15', '2035-09-11', 56.9],
    ['2037-11-19', '2037-11-11', 73.8],
  ])('that of %s is found, and closest on %s at %f million km', (opposition, closest, millionKm) => {
    const foundMs = findAlignmentMs('opposition', Date.parse(opposition) - 300 * dayMs);
    expect(day(foundMs)).toBe(opposition);
    const closestMs = findClosestApproachMs(foundMs);
    expect(day(closestMs)).toBe(closest);
    expect(computeDistanceKm(closestMs) / 1e6).toBeCloseTo(millionKm, 1);
  });

  it('all are found within an hour and a half of VSOP87, from 1980 to 2050, none skipped and none twice', () => {
    let foundMs = Date.UTC(1980, 0);
    let count = 0;
    for (;;) {
      const reference = SearchRelativeLongitude(Body.Mars, 0, new Date(foundMs + dayMs)).date.getTime();
      foundMs = findAlignmentMs('opposition', foundMs);
      if (foundMs > Date.UTC(2050, 0)) break;
      expect(Math.abs(foundMs - reference)).toBeLessThan(1.5 * 3_600_000);
      count++;
    }
    expect(count).toBe(33);
  });

  it('that of 2003 brought Mars to 55.76 million km on 27 August (E-11)', () => {
    const closestMs = findClosestApproachMs(findAlignmentMs('opposition', Date.UTC(2003, 0)));
    expect(day(closestMs)).toBe('2003-08-27');
    expect(computeDistanceKm(closestMs) / 1e6).toBeCloseTo(55.76, 1);
  });

  it('differ by almost a factor of two: 2012 and 2027 far, 2003 and 2018 near (E-23)', () => {
    const [far, near] = [Date.UTC(2026, 6), Date.UTC(2003, 0)].map((fromMs) =>
      computeDistanceKm(findClosestApproachMs(findAlignmentMs('opposition', fromMs))),
    );
    expect((far ?? 0) / (near ?? 1)).toBeCloseTo(1.82, 2);
  });

  it('have Mars opposite the Sun in the sky, and level with Earth around the Sun', () => {
    const foundMs = findAlignmentMs('opposition', Date.UTC(2026, 0));
    expect(computeElongationDeg(foundMs)).toBeGreaterThan(175);
    expect(computeMarsAheadDeg(foundMs)).toBeCloseTo(0, 4);
  });
});

describe('conjunctions', () => {
  it('are found on the days of the fact bank (E-24), one from the other', () => {
    const found: string[] = [];
    for (let ms = Date.UTC(2023, 0); found.length < 6;) {
      ms = findAlignmentMs('conjunction', ms);
      found.push(day(ms));
      expect(computeElongationDeg(ms)).toBeLessThan(1.2);
    }
    expect(found).toEqual([
      '2023-11-18',
      '2026-01-09',
      '2028-03-21',
      '2030-05-25',
      '2032-07-11',
      '2034-08-19',
    ]);
  });

  it('keep Mars near the Sun in the pause of 29 December 2025 to 16 January 2026 (E-12)', () => {
    for (let ms = Date.UTC(2025, 11, 29); ms <= Date.UTC(2026, 0, 16); ms += dayMs) {
      expect(computeElongationDeg(ms)).toBeLessThan(3.2);
    }
  });
});

describe('distance and light time', () => {
  it('are within 80 000 km of VSOP87 at 1000 dates from 1980 to 2050', () => {
    for (const utcMs of dates) {
      const [earth, mars] = [Body.Earth, Body.Mars].map((body) => HelioVector(body, new Date(utcMs)));
      if (!earth || !mars) throw new Error('Two planets.');
      const referenceAu = Math.hypot(mars.x - earth.x, mars.y - earth.y, mars.z - earth.z);
      expect(Math.abs(computeDistanceKm(utcMs) - referenceAu * kmPerAu)).toBeLessThan(80_000);
    }
  });

  it('stay between 54.6 and 401 million km, 3.0 and 22.3 minutes (E-07)', () => {
    for (let utcMs = Date.UTC(1800, 0); utcMs < Date.UTC(2050, 0); utcMs += 17 * dayMs) {
      expect(computeDistanceKm(utcMs)).toBeGreaterThan(54.6e6);
      expect(computeDistanceKm(utcMs)).toBeLessThan(401e6);
      expect(computeLightTimeS(utcMs) / 60).toBeGreaterThan(3);
      expect(computeLightTimeS(utcMs) / 60).toBeLessThan(22.3);
    }
  });

  it.each([
    ['at Perseverance’s landing', '2021-02-18T20:43:49Z', 11, 22],
    ['at Curiosity’s landing', '2012-08-06T05:17:57Z', 13, 48],
    ['when Hope arrived', '2021-02-09T15:30:00Z', 10, 37],
    ['on 1 January 2026', '2026-01-01T00:00:00Z', 20, 3],
  ])('light needed within 2 s of the printed time %s (E-09, E-10)', (_, instant, minutes, seconds) => {
    expect(Math.abs(computeLightTimeS(Date.parse(instant)) - (60 * minutes + seconds))).toBeLessThan(2);
  });
});
