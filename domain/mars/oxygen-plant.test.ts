import { describe, expect, it } from 'vitest';
import {
  airForOxygenM3,
  dioxideForOxygen,
  methaneWithOxygen,
  monoxideWithOxygen,
  oxygenRateGPerHour,
} from './oxygen-plant';

describe('an oxygen plant like MOXIE', () => {
  it('splits 2.75 kg of carbon dioxide for each kilogram of oxygen (fact bank H-42)', () => {
    expect(dioxideForOxygen(1)).toBeCloseTo(2.75, 2);
    expect(dioxideForOxygen(0)).toBe(0);
  });

  it('loses no mass: carbon dioxide in, oxygen and carbon monoxide out', () => {
    for (const oxygenG of [1, 12, 122, 25_000_000]) {
      expect((oxygenG + monoxideWithOxygen(oxygenG)) / dioxideForOxygen(oxygenG)).toBeCloseTo(1, 4);
    }
  });

  it('makes the 12 g an hour of MOXIE from 300 W at a fifth efficiency (fact bank H-40)', () => {
    expect(oxygenRateGPerHour(300, 19.7)).toBeCloseTo(12, 1);
  });

  it('can never need less than 4.9 kWh for a kilogram, and makes nothing without power', () => {
    expect(1000 / oxygenRateGPerHour(1, 100) / 1000).toBeCloseTo(4.91, 2);
    expect(oxygenRateGPerHour(0, 50)).toBe(0);
  });

  it('draws in more than two cubic metres of thin air an hour for 12 g', () => {
    expect(airForOxygenM3(12)).toBeCloseTo(2.17, 1);
    expect(airForOxygenM3(24)).toBeCloseTo(2 * airForOxygenM3(12), 9);
  });

  it('with water makes enough methane for the oxygen of a launch: 25 tonnes come with 6.3 (fact bank H-43, H-44)', () => {
    expect(methaneWithOxygen(25)).toBeCloseTo(6.27, 2);
    // 7 tonnes of fuel in NASA's plan: engines burn with a little less oxygen than all of it could use.
    expect(methaneWithOxygen(25)).toBeLessThan(7);
  });
});
