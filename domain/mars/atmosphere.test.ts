import { describe, expect, it } from 'vitest';
import {
  airDensityKgM3,
  airTemperatureCelsius,
  celsiusFromKelvin,
  partialPressurePa,
  pressureAtHeightPa,
  scaleHeightKm,
} from './atmosphere';

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

  it('has the scale height that its temperature gives, within 4 percent (fact bank G-17)', () => {
    expect(Math.abs(scaleHeightKm(210) / 11.1 - 1)).toBeLessThan(0.04);
    expect(scaleHeightKm(0)).toBe(0);
  });

  it('weighs about 16 to 20 g a cubic metre at the ground (NASA fact sheet: about 0.020 kg/m³)', () => {
    expect(airDensityKgM3(636, 210)).toBeGreaterThan(0.015);
    expect(airDensityKgM3(636, 210)).toBeLessThan(0.02);
    expect(airDensityKgM3(1272, 420)).toBeCloseTo(airDensityKgM3(636, 210), 12);
  });

  it('holds all its weight: density summed over height carries the pressure at the ground', () => {
    const heightsKm = Array.from({ length: 20_000 }, (_, index) => (index + 0.5) / 100);
    const columnKgM2 = heightsKm.reduce(
      (sum, heightKm) => sum + 10 * airDensityKgM3(pressureAtHeightPa(636, heightKm), 215.9),
      0,
    );
    expect((columnKgM2 * 3.73) / 636).toBeCloseTo(1, 3);
  });

  it('gets colder with height, without a jump at 7 km', () => {
    expect(airTemperatureCelsius(0)).toBe(-31);
    expect(airTemperatureCelsius(21.2)).toBeCloseTo(-70.5, 1);
    expect(Math.abs(airTemperatureCelsius(7) - airTemperatureCelsius(6.999))).toBeLessThan(1);
  });

  it('holds 1 Pa of oxygen, one part in 20 000 of what lungs on Earth get (fact bank G-14, H-07)', () => {
    expect(partialPressurePa(636, 0.161)).toBeCloseTo(1.02, 2);
    expect(partialPressurePa(101_325, 20.95) / partialPressurePa(636, 0.161)).toBeGreaterThan(20_000);
  });

  it('is shared out among its gases without a rest (SAM at Gale, fact bank G-14)', () => {
    const gases = [95.1, 2.59, 1.94, 0.161, 0.058];
    const sumPa = gases.reduce((sum, share) => sum + partialPressurePa(636, share), 0);
    expect(sumPa / 636).toBeCloseTo(1, 2);
  });
});
