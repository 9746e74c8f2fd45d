import { describe, expect, it } from 'vitest';
import { greatCircleKm } from './great-circle';

describe('the shortest way over Mars', () => {
  it('is 59.16 km for each degree along a meridian and along the equator', () => {
    expect(greatCircleKm(10, 77, 11, 77)).toBeCloseTo(59.158, 3);
    expect(greatCircleKm(0, 359.5, 0, 0.5)).toBeCloseTo(59.158, 3);
  });

  it('is a quarter of the way around from pole to equator, and half of it between antipodes', () => {
    expect(greatCircleKm(90, 0, 0, 123)).toBeCloseTo((Math.PI / 2) * 3389.5, 6);
    expect(greatCircleKm(18.4, 77.5, -18.4, 257.5)).toBeCloseTo(Math.PI * 3389.5, 3);
  });

  it('is the same both ways, zero at home, and never longer than by a third place', () => {
    const [jezero, gale, gusev] = [
      [18.44, 77.45],
      [-4.59, 137.44],
      [-14.57, 175.47],
    ] as const;
    const direct = greatCircleKm(...jezero, ...gusev);
    expect(greatCircleKm(...gusev, ...jezero)).toBeCloseTo(direct, 9);
    expect(greatCircleKm(...gale, ...gale)).toBe(0);
    expect(direct).toBeLessThan(greatCircleKm(...jezero, ...gale) + greatCircleKm(...gale, ...gusev));
  });

  it('from Jezero to Gale agrees with the spherical law of cosines', () => {
    const radians = Math.PI / 180;
    const cosine =
      Math.sin(18.44 * radians) * Math.sin(-4.59 * radians) +
      Math.cos(18.44 * radians) * Math.cos(-4.59 * radians) * Math.cos((137.44 - 77.45) * radians);
    expect(greatCircleKm(18.44, 77.45, -4.59, 137.44)).toBeCloseTo(3389.5 * Math.acos(cosine), 6);
  });
});
