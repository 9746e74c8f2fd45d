import { describe, expect, it } from 'vitest';
import {
  distanceFromLightTimeMillionKm,
  kmPerAu,
  lightSpeedKmS,
  lightTimeMinutes,
  roundTripMinutes,
  sendMinutes,
} from './light-time';

describe('light time', () => {
  it('is 3.0 minutes at the least and 22.3 at the most between Earth and Mars (E-07)', () => {
    expect(lightTimeMinutes(54.6)).toBeCloseTo(3.0, 1);
    expect(lightTimeMinutes(401)).toBeCloseTo(22.3, 1);
  });

  it('is 499.005 s for one astronomical unit (E-08)', () => {
    expect(kmPerAu / lightSpeedKmS).toBeCloseTo(499.005, 3);
    expect(lightTimeMinutes(149.5978707) * 60).toBeCloseTo(499.005, 3);
  });

  it('doubles for the way there and back', () => {
    expect(roundTripMinutes(225)).toBeCloseTo(25.017, 3);
  });

  it('gives the distance back, and nothing for nothing', () => {
    expect(distanceFromLightTimeMillionKm(lightTimeMinutes(56.9))).toBeCloseTo(56.9, 12);
    expect(distanceFromLightTimeMillionKm(1)).toBeCloseTo(17.98754748, 8);
    expect(lightTimeMinutes(0)).toBe(0);
  });

  it('sends 300 megabits at 500 kilobits a second in 10 minutes', () => {
    expect(sendMinutes(300, 500)).toBe(10);
    expect(sendMinutes(300, 0)).toBe(Infinity);
  });
});
