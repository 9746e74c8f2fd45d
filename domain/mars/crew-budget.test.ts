import { describe, expect, it } from 'vitest';
import { dailyLoss, daysThatLast, storesAfter, supplyNames, type CrewPlan } from './crew-budget';

const plan: CrewPlan = {
  crew: 4,
  oxygenGPerHour: 60,
  waterLitresPerDay: 10,
  recycledPercent: 98,
  foodKgPerDay: 1.8,
  store: { oxygenKg: 500, waterKg: 1000, foodKg: 3600 },
};

describe('the stores of a crew', () => {
  it('lose what people use less what comes back', () => {
    const loss = dailyLoss(plan);
    expect(loss.oxygenKg).toBeCloseTo(3.36 - 1.44, 9);
    expect(loss.waterKg).toBeCloseTo(0.8, 9);
    expect(loss.foodKg).toBeCloseTo(7.2, 9);
  });

  it('last 260 days of oxygen, 1250 of water and 500 of food in this plan', () => {
    const days = daysThatLast(plan);
    expect(days.oxygenKg).toBeCloseTo(260.4, 1);
    expect(days.waterKg).toBeCloseTo(1250, 6);
    expect(days.foodKg).toBeCloseTo(500, 6);
  });

  it('keep the mass: what is left and what was lost is what there was', () => {
    for (const day of [0, 1, 100, 260]) {
      for (const name of supplyNames) {
        expect(storesAfter(plan, day)[name] + day * dailyLoss(plan)[name]).toBeCloseTo(plan.store[name], 9);
      }
    }
  });

  it('are empty on the day that was told, and never less than empty', () => {
    const days = daysThatLast(plan);
    for (const name of supplyNames) {
      expect(storesAfter(plan, days[name] - 0.1)[name]).toBeGreaterThan(0);
      expect(storesAfter(plan, days[name])[name]).toBeCloseTo(0, 9);
      expect(storesAfter(plan, days[name] * 2)[name]).toBe(0);
    }
  });

  it('last for ever when a plant makes all that is breathed or all water comes back', () => {
    expect(daysThatLast({ ...plan, oxygenGPerHour: 140 }).oxygenKg).toBe(Infinity);
    expect(daysThatLast({ ...plan, recycledPercent: 100 }).waterKg).toBe(Infinity);
    expect(storesAfter({ ...plan, oxygenGPerHour: 200 }, 10).oxygenKg).toBeGreaterThan(500);
  });

  it('need a plant twelve times MOXIE for four people (fact bank H-40)', () => {
    expect(dailyLoss({ ...plan, oxygenGPerHour: 12 * 11 }).oxygenKg).toBeGreaterThan(0);
    expect(dailyLoss({ ...plan, oxygenGPerHour: 12 * 12 }).oxygenKg).toBeLessThan(0);
  });
});
