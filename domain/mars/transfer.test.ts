import { describe, expect, it } from 'vitest';
import { computeBurnKmS, computeHohmannTransfer } from './transfer';

const transfer = computeHohmannTransfer(1, 1.5237);

describe('the Hohmann transfer to Mars', () => {
  it.each([
    ['semiMajorAxisAu', 1.262, 3], // E-25
    ['eccentricity', 0.2075, 4],
    ['flightDays', 258.9, 1],
    ['innerSpeedKmS', 29.78, 2], // E-26
    ['departureSpeedKmS', 32.73, 2],
    ['arrivalSpeedKmS', 21.48, 2],
    ['outerSpeedKmS', 24.13, 2],
    ['c3Km2S2', 8.67, 2],
    ['leadDeg', 44.3, 1], // E-28
    ['waitDays', 454, 0], // E-29
    ['roundTripDays', 972, 0],
  ] as const)('has %s %f, as the fact bank prints (E-25 to E-29)', (key, printed, digits) => {
    expect(transfer[key]).toBeCloseTo(printed, digits);
  });

  it('changes the speed by 2.945 km/s at Earth and 2.649 km/s at Mars (E-26)', () => {
    expect(transfer.departureSpeedKmS - transfer.innerSpeedKmS).toBeCloseTo(2.945, 3);
    expect(transfer.outerSpeedKmS - transfer.arrivalSpeedKmS).toBeCloseTo(2.649, 3);
  });

  it('takes 3.59 km/s from 300 km over Earth, and 2.09 km/s into 300 km over Mars (E-27)', () => {
    expect(computeBurnKmS(2.945, 398_600.44, 6371 + 300)).toBeCloseTo(3.59, 2);
    expect(computeBurnKmS(2.649, 42_828.37, 3389.5 + 300)).toBeCloseTo(2.09, 2);
  });

  it('obeys Kepler: the turn r · v is the same at both ends', () => {
    expect(1.5237 * transfer.arrivalSpeedKmS).toBeCloseTo(transfer.departureSpeedKmS, 9);
  });

  it('costs nothing between two equal orbits, and lasts half their year', () => {
    const none = computeHohmannTransfer(1, 1);
    expect(none.c3Km2S2).toBeCloseTo(0, 12);
    expect(none.flightDays).toBeCloseTo(182.628, 3);
  });

  it('adds up: out, wait and home are the round trip, and the planets are in place for the way home', () => {
    expect(transfer.roundTripDays).toBeCloseTo(2 * transfer.flightDays + transfer.waitDays, 9);
    const [earthDegPerDay, marsDegPerDay] = [360 / 365.25, 360 / (365.25 * 1.5237 ** 1.5)];
    // Leaving Mars after the wait, the ship meets Earth half a turn on.
    const leaveDay = transfer.flightDays + transfer.waitDays;
    const marsDeg = transfer.leadDeg + marsDegPerDay * leaveDay;
    const earthDeg = earthDegPerDay * transfer.roundTripDays;
    expect((((earthDeg - marsDeg) % 360) + 360) % 360).toBeCloseTo(180, 6);
  });
});

describe('a burn at a planet', () => {
  it('is √2 − 1 of the circular speed for just escaping', () => {
    expect(computeBurnKmS(0, 398_600.44, 6671)).toBeCloseTo(
      (Math.SQRT2 - 1) * Math.sqrt(398_600.44 / 6671),
      9,
    );
  });

  it('is the speed itself where there is no pull', () => {
    expect(computeBurnKmS(2.9, 0, 6671)).toBe(2.9);
  });
});
