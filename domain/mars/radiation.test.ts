import { describe, expect, it } from 'vitest';
import { doseMsv, shieldedShare, surfaceMsvPerDay, tripDoseMsv } from './radiation';

describe('radiation dose', () => {
  it('of 180 days out, 500 on Mars and 180 back is 1.01 Sv within 3 percent (fact bank H-19)', () => {
    expect(tripDoseMsv(360, 500) / 1010).toBeCloseTo(1, 1);
    expect(tripDoseMsv(360, 500)).toBeCloseTo(982.4, 9);
  });

  it('of the shortest round trip, 360 days, is 0.66 Sv (fact bank H-18)', () => {
    expect(tripDoseMsv(360, 0)).toBeCloseTo(662.4, 9);
  });

  it('of that trip is above the 600 mSv that NASA allows in a career (fact bank H-20)', () => {
    expect(tripDoseMsv(360, 500)).toBeGreaterThan(600);
  });

  it('of a year on Mars is 234 mSv, nearly 100 times the 2.4 mSv of Earth (fact bank H-21)', () => {
    expect(doseMsv(surfaceMsvPerDay, 365.25)).toBeCloseTo(233.8, 1);
    expect(doseMsv(surfaceMsvPerDay, 365.25) / 2.4).toBeCloseTo(97.4, 1);
  });

  it('adds up from its parts, and is nothing in no time', () => {
    expect(tripDoseMsv(180, 250) * 2).toBeCloseTo(tripDoseMsv(360, 500), 9);
    expect(tripDoseMsv(0, 0)).toBe(0);
  });
});

describe('a wall', () => {
  it('of one, two and three halving thicknesses lets a half, a quarter and an eighth through', () => {
    expect([0, 1, 2, 3].map((walls) => shieldedShare(walls * 40, 40))).toEqual([1, 0.5, 0.25, 0.125]);
  });

  it('behind a wall multiplies its share', () => {
    expect(shieldedShare(30, 40) * shieldedShare(50, 40)).toBeCloseTo(shieldedShare(80, 40), 12);
  });

  it('never lets more through than came, nor stops all', () => {
    for (const thicknessCm of [1, 10, 100, 1000]) {
      expect(shieldedShare(thicknessCm, 40)).toBeLessThan(1);
      expect(shieldedShare(thicknessCm, 40)).toBeGreaterThan(0);
    }
  });
});
