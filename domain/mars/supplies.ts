// What a crew breathes, drinks and eats, what a plant like MOXIE makes, and what solar panels give.

/** Oxygen a person breathes, kg a day at mixed work. Wieland 1994, NASA RP-1324; NASA-STD-3000. */
const oxygenKgPerPersonDay = 0.84;

/**
 * Oxygen made at a steady rate. m = rate · hours. Grams an hour, hours 0 or more; result in grams.
 * MOXIE made at best 12 g an hour. Source: NASA, MOXIE release of 6 September 2023.
 */
export function oxygenMadeG(gramsPerHour: number, hours: number): number {
  return gramsPerHour * hours;
}

/**
 * Hours that a plant must run for so much oxygen. t = m / rate. Grams, grams an hour (0 gives infinity); result in hours.
 * Source: as oxygenMadeG.
 */
export function hoursToMakeOxygen(grams: number, gramsPerHour: number): number {
  return grams / gramsPerHour;
}

/**
 * Oxygen a crew breathes. m = people · days · 0.84 kg. People and days (of Earth) 0 or more; result in kg.
 * A mean over rest and work; heavy work takes more. Source: Wieland 1994, NASA RP-1324.
 */
export function crewOxygenKg(crew: number, days: number): number {
  return crew * days * oxygenKgPerPersonDay;
}

/**
 * Water that must be brought or found for a crew when part of what is used is cleaned and used again.
 * m = people · days · litres · (1 − recycled/100); a litre is a kilogram. Litres a person and day; recycled 0 to 100
 * percent; result in kg. The first filling of the pipes is left out. Source: balance of mass.
 */
export function crewWaterKg(
  crew: number,
  days: number,
  litresPerDay: number,
  recycledPercent: number,
): number {
  return crew * days * litresPerDay * (1 - recycledPercent / 100);
}

/**
 * Food for a crew. m = people · days · kilograms a person and day. All 0 or more; result in kg.
 * Source: balance of mass; 0.62 kg of dry food a day in Wieland 1994, NASA RP-1324.
 */
export function crewFoodKg(crew: number, days: number, kgPerDay: number): number {
  return crew * days * kgPerDay;
}

/**
 * Electric energy from solar panels that face the Sun.
 * E = area · sunlight · efficiency/100 · hours. Area in m², sunlight in W/m² at the panel, efficiency 0 to 100 percent;
 * result in watt-hours. Source: definition of efficiency.
 */
export function solarEnergyWh(
  areaM2: number,
  wattsPerM2: number,
  efficiencyPercent: number,
  hours: number,
): number {
  return areaM2 * wattsPerM2 * (efficiencyPercent / 100) * hours;
}
