// Stores of a crew on Mars day by day: what is used, what is made or cleaned, and on which day a store is empty.
import { crewFoodKg, crewOxygenKg, crewWaterKg } from './supplies';

export type CrewPlan = {
  readonly crew: number;
  /** Grams of oxygen an hour that a plant makes, day and night. */
  readonly oxygenGPerHour: number;
  readonly waterLitresPerDay: number;
  readonly recycledPercent: number;
  readonly foodKgPerDay: number;
  readonly store: Supplies;
};

export type Supplies = { readonly oxygenKg: number; readonly waterKg: number; readonly foodKg: number };

/** The supplies in the order in which they are told. */
export const supplyNames = ['oxygenKg', 'waterKg', 'foodKg'] as const;

/**
 * What the stores lose on a day, after what the plant makes and recycling gives back.
 * Oxygen: people · 0.84 kg − 24 h · rate; water: people · litres · (1 − recycled); food: people · kg. A negative number
 * is a gain. Kilograms a day of Earth. Source: balance of mass; see supplies.ts.
 */
export function dailyLoss(plan: CrewPlan): Supplies {
  return {
    oxygenKg: crewOxygenKg(plan.crew, 1) - (plan.oxygenGPerHour * 24) / 1000,
    waterKg: crewWaterKg(plan.crew, 1, plan.waterLitresPerDay, plan.recycledPercent),
    foodKg: crewFoodKg(plan.crew, 1, plan.foodKgPerDay),
  };
}

/**
 * What is left in the stores after some days.
 * store − days · loss, never below 0. Days 0 or more; result in kg. Source: balance of mass.
 */
export function storesAfter(plan: CrewPlan, days: number): Supplies {
  const loss = dailyLoss(plan);
  return {
    oxygenKg: Math.max(0, plan.store.oxygenKg - days * loss.oxygenKg),
    waterKg: Math.max(0, plan.store.waterKg - days * loss.waterKg),
    foodKg: Math.max(0, plan.store.foodKg - days * loss.foodKg),
  };
}

/**
 * How many days each store lasts.
 * store / loss; infinity when nothing is lost. Result in days of Earth, 0 or more. Source: balance of mass.
 */
export function daysThatLast(plan: CrewPlan): Readonly<Record<(typeof supplyNames)[number], number>> {
  const loss = dailyLoss(plan);
  const lasts = (name: (typeof supplyNames)[number]) =>
    loss[name] > 0 ? plan.store[name] / loss[name] : Infinity;
  return { oxygenKg: lasts('oxygenKg'), waterKg: lasts('waterKg'), foodKg: lasts('foodKg') };
}
