import { describe, expect, it } from 'vitest';
import { careerLimitMsv, doseOfPlan, doseUntilDayMsv, soilShare, type MissionPlan } from './shelter';

const plan: MissionPlan = { outDays: 180, surfaceDays: 500, backDays: 180, shelterHours: 0, soilCm: 0 };

describe('the dose of a mission plan', () => {
  it('of 180, 500 and 180 days agrees with the 1.01 Sv of RAD within its uncertainty (fact bank H-19)', () => {
    const dose = doseOfPlan(plan);
    expect(Math.abs(dose.totalMsv - 1010)).toBeLessThan(dose.uncertaintyMsv);
    expect(dose.outMsv + dose.surfaceMsv + dose.backMsv).toBeCloseTo(dose.totalMsv, 9);
  });

  it('of the shortest flight is 0.66 ± 0.12 Sv (fact bank H-18)', () => {
    const dose = doseOfPlan({ ...plan, surfaceDays: 0 });
    expect(dose.totalMsv / 1000).toBeCloseTo(0.66, 2);
    expect(dose.uncertaintyMsv / 1000).toBeCloseTo(0.12, 2);
  });

  it('breaks the limit of 600 mSv without shelter (fact bank H-20)', () => {
    expect(doseOfPlan(plan).limitShare).toBeGreaterThan(1);
    expect(doseOfPlan(plan).limitShare * careerLimitMsv).toBeCloseTo(doseOfPlan(plan).totalMsv, 9);
  });

  it('with a shelter never is more than without, nor less than the flight alone', () => {
    for (const shelterHours of [0, 8, 16, 24]) {
      for (const soilCm of [0, 20, 100, 300, 1000]) {
        const { totalMsv } = doseOfPlan({ ...plan, shelterHours, soilCm });
        expect(totalMsv).toBeLessThanOrEqual(doseOfPlan(plan).totalMsv);
        expect(totalMsv).toBeGreaterThanOrEqual(1.84 * 360);
      }
    }
  });

  it('grows day by day without a jump and ends at the total', () => {
    let before = 0;
    for (let day = 0; day <= 860; day += 1) {
      const now = doseUntilDayMsv({ ...plan, shelterHours: 12, soilCm: 100 }, day);
      expect(now - before).toBeLessThanOrEqual(1.84 + 1e-9);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(before).toBeCloseTo(doseOfPlan({ ...plan, shelterHours: 12, soilCm: 100 }).totalMsv, 9);
    expect(doseUntilDayMsv(plan, -5)).toBe(0);
    expect(doseUntilDayMsv(plan, 5000)).toBeCloseTo(doseOfPlan(plan).totalMsv, 9);
  });
});

describe('soil', () => {
  it('of 2 to 3 m cuts the dose strongly (fact bank H-23)', () => {
    expect(soilShare(200)).toBeLessThan(0.26);
    expect(soilShare(300)).toBeLessThan(0.12);
  });

  it('brings a year on Mars below 100 mSv somewhere between 1 and 1.6 m', () => {
    expect(soilShare(100) * 0.64 * 365.25).toBeGreaterThan(100);
    expect(soilShare(160) * 0.64 * 365.25).toBeLessThan(100);
  });

  it('of a hand or two brings nothing', () => {
    expect([0, 10, 30].map(soilShare)).toEqual([1, 1, 1]);
    expect(soilShare(31)).toBeLessThan(1);
  });
});
