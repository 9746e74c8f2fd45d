import { describe, expect, it } from 'vitest';
import { meanPressurePa, pressureInSeasonPa } from './seasonal-pressure';

const wholeYear = Array.from({ length: 360 }, (_, degree) => degree);
const atViking = wholeYear.map((degree) => pressureInSeasonPa(-3.627, degree));

describe('the air pressure in the course of a Mars year', () => {
  it('at Viking 1 swings from 6.8 to 9.0 mbar (fact bank G-13)', () => {
    expect(Math.min(...atViking) / 100).toBeCloseTo(6.8, 1);
    expect(Math.abs(Math.max(...atViking) / 100 - 9.0)).toBeLessThan(0.1);
  });

  it('is lowest late in southern winter and highest near the southern summer solstice', () => {
    expect(Math.abs(atViking.indexOf(Math.min(...atViking)) - 150)).toBeLessThan(6);
    expect(Math.abs(atViking.indexOf(Math.max(...atViking)) - 260)).toBeLessThan(8);
  });

  it('shows about a quarter of the air frozen at the pole (fact bank G-16)', () => {
    const frozenShare = 1 - Math.min(...atViking) / Math.max(...atViking);
    expect(frozenShare).toBeGreaterThan(0.23);
    expect(frozenShare).toBeLessThan(0.33);
  });

  it('has the same mean over the seasons as the yearly formula, and repeats after 360°', () => {
    expect(atViking.reduce((sum, pressurePa) => sum + pressurePa, 0) / 360).toBeCloseTo(
      meanPressurePa(-3.627),
      9,
    );
    expect(pressureInSeasonPa(2, 400)).toBeCloseTo(pressureInSeasonPa(2, 40), 9);
  });

  it('in the deepest Hellas is about double the mean of 636 Pa, and on Olympus Mons a seventh (G-43, H-02)', () => {
    expect(meanPressurePa(-8.2) / 636).toBeCloseTo(1.9, 1);
    expect(meanPressurePa(21.2) / 636).toBeLessThan(1 / 7);
    expect(meanPressurePa(21.2)).toBeGreaterThan(0);
  });
});
