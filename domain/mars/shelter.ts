// The dose of a whole mission plan, with a shelter of Mars soil for part of each day.
import { cruiseMsvPerDay, doseMsv, surfaceMsvPerDay } from './radiation';

/** What NASA allows an astronaut in a whole career, mSv. NASA-STD-3001 Volume 1, Revision B (2022). */
export const careerLimitMsv = 600;

/** One-sigma shares of RAD's two rates: 0.33 of 1.84 and 0.12 of 0.64. Zeitlin et al. 2013; Hassler et al. 2014. */
const cruiseUncertainty = 0.33 / 1.84;
const surfaceUncertainty = 0.12 / 0.64;

/** Soil that brings nothing, because struck atoms send out new particles, and soil that then halves the dose, cm. */
const uselessSoilCm = 30;
const halvingSoilCm = 85;

export type MissionPlan = {
  readonly outDays: number;
  readonly surfaceDays: number;
  readonly backDays: number;
  /** Hours of each day on Mars spent under the soil, 0 to 24. */
  readonly shelterHours: number;
  /** Thickness of the soil over the shelter, cm, 0 or more. */
  readonly soilCm: number;
};

export type PlanDose = {
  readonly outMsv: number;
  readonly surfaceMsv: number;
  readonly backMsv: number;
  readonly totalMsv: number;
  /** One-sigma uncertainty of the total: both rates may be off, each for the whole plan. */
  readonly uncertaintyMsv: number;
  readonly limitShare: number;
};

/**
 * Share of the dose on open ground that is left under so much soil.
 * 1 down to 30 cm, then 2^(−(d − 30) / 85). Thickness in cm, 0 or more; result 1 down to 0.
 * A simple curve laid through what detailed models give: no gain in the first 30 cm, 100 mSv a year of 234 under about
 * 1.35 m. Source: Röstel et al. 2020, JGR Planets 125, e2019JE006246; Zhang et al. 2022, JGR Planets 127, e2021JE007157.
 */
export function soilShare(soilCm: number): number {
  return 2 ** (-Math.max(0, soilCm - uselessSoilCm) / halvingSoilCm);
}

/**
 * Dose of a mission plan, part by part.
 * 1.84 mSv · days on the way; 0.64 mSv · days on Mars · (1 − h/24 · (1 − share under the soil)). Days of Earth, 0 or more.
 * Solar storms are left out. Source: Zeitlin et al. 2013, Science 340, 1080; Hassler et al. 2014, Science 343, 1244797.
 */
export function doseOfPlan(plan: MissionPlan): PlanDose {
  const outMsv = doseMsv(cruiseMsvPerDay, plan.outDays);
  const backMsv = doseMsv(cruiseMsvPerDay, plan.backDays);
  const hidden = (plan.shelterHours / 24) * (1 - soilShare(plan.soilCm));
  const surfaceMsv = doseMsv(surfaceMsvPerDay, plan.surfaceDays) * (1 - hidden);
  const totalMsv = outMsv + surfaceMsv + backMsv;
  return {
    outMsv,
    surfaceMsv,
    backMsv,
    totalMsv,
    uncertaintyMsv: Math.hypot((outMsv + backMsv) * cruiseUncertainty, surfaceMsv * surfaceUncertainty),
    limitShare: totalMsv / careerLimitMsv,
  };
}

/**
 * Dose that has come together by a day of the mission, counted from the start.
 * Sum of the parts up to then, each at its steady rate. Day below 0 gives 0; after the return the whole dose. In mSv.
 * Source: as doseOfPlan.
 */
export function doseUntilDayMsv(plan: MissionPlan, day: number): number {
  const outDays = Math.min(Math.max(0, day), plan.outDays);
  const surfaceDays = Math.min(Math.max(0, day - plan.outDays), plan.surfaceDays);
  const backDays = Math.min(Math.max(0, day - plan.outDays - plan.surfaceDays), plan.backDays);
  return doseOfPlan({ ...plan, outDays, surfaceDays, backDays }).totalMsv;
}
