import { describe, expect, it } from 'vitest';
import {
  crewFoodKg,
  crewOxygenKg,
  crewWaterKg,
  hoursToMakeOxygen,
  oxygenMadeG,
  solarEnergyWh,
} from './supplies';

describe('oxygen', () => {
  it('of 122 g takes just over 10 hours at the best rate of MOXIE (fact bank H-40)', () => {
    expect(hoursToMakeOxygen(122, 12)).toBeCloseTo(10.17, 2);
    expect(oxygenMadeG(12, hoursToMakeOxygen(122, 12))).toBeCloseTo(122, 9);
  });

  it('of 122 g lasts one adult 3 to 4 hours (fact bank H-41)', () => {
    const hours = 122 / ((1000 * crewOxygenKg(1, 1)) / 24);
    expect(hours).toBeGreaterThan(3);
    expect(hours).toBeLessThan(4);
  });

  it('for four people on 500 days is 1.68 tonnes, and none for nobody', () => {
    expect(crewOxygenKg(4, 500)).toBeCloseTo(1680, 9);
    expect(crewOxygenKg(0, 500)).toBe(0);
  });

  it('to launch four people, 25 tonnes, would take MOXIE more than 200 years (fact bank H-43)', () => {
    expect(hoursToMakeOxygen(25_000_000, 12) / 8766).toBeCloseTo(237.7, 1);
  });
});

describe('water and food', () => {
  it('needed shrink to a fiftieth when 98 percent is used again', () => {
    expect(crewWaterKg(4, 500, 10, 0)).toBe(20_000);
    expect(crewWaterKg(4, 500, 10, 98)).toBeCloseTo(400, 9);
    expect(crewWaterKg(4, 500, 10, 100)).toBe(0);
  });

  it('add up over people and days', () => {
    expect(crewFoodKg(4, 500, 1.8)).toBeCloseTo(crewFoodKg(1, 1, 1.8) * 2000, 9);
    expect(crewFoodKg(2, 10, 1.8) + crewFoodKg(2, 20, 1.8)).toBeCloseTo(crewFoodKg(2, 30, 1.8), 9);
  });
});

describe('solar panels', () => {
  it('of 10 m² and 30 percent give 10.6 kWh in 6 hours of 590 W/m²', () => {
    expect(solarEnergyWh(10, 590, 30, 6)).toBeCloseTo(10_620, 9);
  });

  it('never give more than the light that falls on them, and nothing in the dark', () => {
    expect(solarEnergyWh(10, 590, 100, 6)).toBe(10 * 590 * 6);
    expect(solarEnergyWh(10, 0, 30, 6)).toBe(0);
  });
});
