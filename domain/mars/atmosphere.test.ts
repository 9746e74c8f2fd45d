import { describe, expect, it } from 'vitest';
import { celsiusFromKelvin, pressureAtHeightPa } from './atmosphere';

describe('atmosphere', () => {
  it('keeps the pressure where the height is zero', () => {
    expect(pressureAtHeightPa(636, 0)).toBe(636);
  });

  it('drops the pressure by a factor of 2.7 in one scale height (fact bank G-17)', () => {
    expect(636 / pressureAtHeightPa(636, 11.1)).toBeCloseTo(2.718, 3);
  });

  it('gives thinner air on Olympus Mons and thicker air in Hellas', () => {
    expect(pressureAtHeightPa(636, 21.2)).toBeCloseTo(94.2, 1);
    expect(pressureAtHeightPa(636, -8.2)).toBeCloseTo(1331, 0);
  });

  it('turns the mean 210 K of Mars into −63 °C (fact bank G-12)', () => {
    expect(Math.round(celsiusFromKelvin(210))).toBe(-63);
    expect(celsiusFromKelvin(273.15)).toBe(0);
  });
});
