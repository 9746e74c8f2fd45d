import { describe, expect, it } from 'vitest';
import { circleAreaKm2, riseFromSlopeKm, slopeDegrees, slopePercent } from './landform';

describe('landform', () => {
  it('calls a rise as long as its run 45 degrees and 100 percent', () => {
    expect(slopeDegrees(3, 3)).toBeCloseTo(45, 12);
    expect(slopePercent(3, 3)).toBe(100);
  });

  it('gives Olympus Mons, 21.9 km up over 300 km, a mean slope near 4 degrees (fact bank: about 5 on its flanks)', () => {
    expect(slopeDegrees(21.9, 300)).toBeCloseTo(4.175, 3);
    expect(slopePercent(21.9, 300)).toBeCloseTo(7.3, 9);
  });

  it('finds the rise again from run and angle', () => {
    expect(riseFromSlopeKm(300, slopeDegrees(21.9, 300))).toBeCloseTo(21.9, 9);
  });

  it('gives downhill a negative slope', () => {
    expect(slopeDegrees(-1, 1)).toBeCloseTo(-45, 12);
  });

  it('gives a 154 km crater (Gale) 18 600 km²', () => {
    expect(Math.round(circleAreaKm2(154) / 100) * 100).toBe(18_600);
    expect(circleAreaKm2(0)).toBe(0);
  });
});
