import { describe, expect, it } from 'vitest';
import { boilingPointCelsius } from './water-phase';

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
