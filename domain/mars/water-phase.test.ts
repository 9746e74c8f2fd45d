import { describe, expect, it } from 'vitest';
import { vapourPressureOverIcePa, vapourPressureOverWaterPa } from './water-curves';
import { boilingPointCelsius, frostPointCelsius, phaseOfWater } from './water-phase';

describe('the boiling point of water', () => {
  it('is 99.97 °C at one atmosphere of Earth (IAPWS: 373.124 K at 101 325 Pa)', () => {
    expect(boilingPointCelsius(101_325)).toBeCloseTo(373.1243 - 273.15, 3);
  });

  it('is body heat at the Armstrong limit of 6.3 kPa (fact bank H-06)', () => {
    expect(boilingPointCelsius(6300)).toBeCloseTo(37, 0);
  });

  it('is only a few degrees above freezing in the deepest Hellas (fact bank H-02)', () => {
    const boilsC = boilingPointCelsius(1272);
    expect(boilsC).toBeGreaterThan(5);
    expect(boilsC).toBeLessThan(15);
  });

  it('is 0.01 °C at the triple point, and there is none below it or above the critical point', () => {
    expect(boilingPointCelsius(611.657)).toBeCloseTo(0.01, 2);
    expect(boilingPointCelsius(611.6)).toBeNaN();
    expect(boilingPointCelsius(23_000_000)).toBeNaN();
  });

  it('rises with the pressure', () => {
    const pressuresPa = [620, 700, 900, 2000, 10_000, 100_000, 1_000_000];
    const boilsC = pressuresPa.map(boilingPointCelsius);
    expect(boilsC).toEqual([...boilsC].sort((a, b) => a - b));
    expect(new Set(boilsC).size).toBe(pressuresPa.length);
  });
});

describe('the form of water', () => {
  it('is ice, water and vapour around the triple point, 611.657 Pa and 0.01 °C (fact bank H-01)', () => {
    expect(phaseOfWater(700, 273)).toBe('ice');
    expect(phaseOfWater(700, 274)).toBe('water');
    expect(phaseOfWater(600, 274)).toBe('vapour');
    expect(phaseOfWater(600, 272)).toBe('ice');
    expect(phaseOfWater(500, 272)).toBe('vapour');
  });

  it('is never water where the air presses less than 611.657 Pa', () => {
    for (let temperatureK = 130; temperatureK < 700; temperatureK += 1) {
      expect(phaseOfWater(611, temperatureK)).not.toBe('water');
    }
  });

  it('on a warm noon of Mars is water only in the deepest ground', () => {
    expect(phaseOfWater(1200, 278)).toBe('water');
    expect(phaseOfWater(1200, 288)).toBe('vapour');
    expect(phaseOfWater(85, 278)).toBe('vapour');
    expect(phaseOfWater(636, 210)).toBe('ice');
  });

  it('changes exactly on the lines: heating at one pressure goes from ice over water to vapour and never back', () => {
    const rank = { ice: 0, water: 1, vapour: 2 };
    for (const pressurePa of [1, 100, 600, 650, 5000, 101_325, 1e7]) {
      let before = 0;
      for (let temperatureK = 100; temperatureK < 700; temperatureK += 0.5) {
        const now = rank[phaseOfWater(pressurePa, temperatureK)];
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(before).toBe(2);
    }
  });

  it('under great pressure is water even below 0 °C, and beyond the critical point has no own line', () => {
    expect(phaseOfWater(2e8, 263)).toBe('water');
    expect(phaseOfWater(1e7, 263)).toBe('ice');
    expect(phaseOfWater(3e7, 650)).toBe('vapour');
  });
});

describe('the frost point', () => {
  it('undoes the pressure over ice, as the boiling point undoes that over water', () => {
    for (const celsius of [-120, -60, -10, -0.1]) {
      expect(frostPointCelsius(vapourPressureOverIcePa(celsius + 273.15))).toBeCloseTo(celsius, 6);
    }
    for (const celsius of [1, 50, 200]) {
      expect(boilingPointCelsius(vapourPressureOverWaterPa(celsius + 273.15))).toBeCloseTo(celsius, 6);
    }
  });

  it('does not exist above the triple point, where ice melts first', () => {
    expect(frostPointCelsius(612)).toBeNaN();
    expect(frostPointCelsius(0)).toBeNaN();
  });
});
