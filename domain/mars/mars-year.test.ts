import { describe, expect, it } from 'vitest';
import { computeMarsTime } from './mars-time';
import { computeMarsDate, findSeasonMs } from './mars-year';

function day(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 10);
}

describe('Mars years', () => {
  it('are counted from 11 April 1955 (Clancy et al. 2000)', () => {
    expect(day(findSeasonMs(1, 0))).toBe('1955-04-11');
    expect(computeMarsDate(Date.UTC(1955, 3, 10)).marsYear).toBe(0);
    expect(computeMarsDate(Date.UTC(1955, 3, 12)).marsYear).toBe(1);
  });

  it.each([
    [36, '2021-02-07'],
    [37, '2022-12-26'],
    [38, '2024-11-12'],
    [39, '2026-09-30'],
    [40, '2028-08-17'],
  ])('let year %i begin on %s (E-60)', (marsYear, first) => {
    const startMs = findSeasonMs(marsYear, 0);
    expect(day(startMs)).toBe(first);
    expect(computeMarsDate(startMs + 1000).marsYear).toBe(marsYear);
    expect(computeMarsDate(startMs - 1000).marsYear).toBe(marsYear - 1);
    expect(computeMarsDate(startMs + 10 * 88_775_244).solOfYear).toBeCloseTo(10, 4);
  });

  it('have seasons of 193.3, 178.7, 142.7 and 153.9 sols (E-61, year 39)', () => {
    const starts = [0, 90, 180, 270].map((longitudeDeg) => findSeasonMs(39, longitudeDeg));
    const ends = [...starts.slice(1), findSeasonMs(40, 0)];
    const sols = starts.map((startMs, season) => ((ends[season] ?? 0) - startMs) / 88_775_244);
    expect(sols.map((length) => length.toFixed(1))).toEqual(['193.3', '178.7', '142.7', '153.9']);
  });

  it('last 668.6 sols, a little more or less as the other planets pull (G-08)', () => {
    for (let marsYear = 1; marsYear < 90; marsYear++) {
      const sols = (findSeasonMs(marsYear + 1, 0) - findSeasonMs(marsYear, 0)) / 88_775_244;
      expect(Math.abs(sols - 668.6)).toBeLessThan(0.1);
    }
  });

  it('never run backwards: year and sol put days in order from 1950 to 2100', () => {
    let before = -Infinity;
    for (let utcMs = Date.UTC(1950, 0); utcMs < Date.UTC(2100, 0); utcMs += 9.7 * 86_400_000) {
      const { marsYear, solOfYear } = computeMarsDate(utcMs);
      expect(solOfYear >= 0 && solOfYear < 669).toBe(true);
      expect(marsYear * 669 + solOfYear).toBeGreaterThan(before);
      before = marsYear * 669 + solOfYear;
    }
  });

  it('find the instant of any season, to a millionth of a degree', () => {
    for (let longitudeDeg = 5; longitudeDeg < 360; longitudeDeg += 7) {
      const found = computeMarsTime(findSeasonMs(37, longitudeDeg)).solarLongitudeDeg;
      expect(found).toBeCloseTo(longitudeDeg, 6);
    }
  });
});
