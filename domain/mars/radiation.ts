// Radiation dose of people on the way to Mars and on its ground, from what Curiosity's RAD measured.

/** Dose inside the spacecraft on the way, mSv a day (± 0.33). Zeitlin et al. 2013, Science 340, 1080. */
export const cruiseMsvPerDay = 1.84;

/** Dose on open ground of Mars, mSv a day (± 0.12), first 300 sols. Hassler et al. 2014, Science 343, 1244797. */
export const surfaceMsvPerDay = 0.64;

/**
 * Dose after some days at a steady rate.
 * D = rate · days. Rate in millisievert a day, days 0 or more; result in mSv. Source: definition of a rate.
 */
export function doseMsv(millisievertPerDay: number, days: number): number {
  return millisievertPerDay * days;
}

/**
 * Dose of a journey without any added shielding and without a solar storm.
 * D = 1.84 · days in the spacecraft + 0.64 · days on Mars. Days (of Earth) 0 or more; result in mSv, ± 18 percent.
 * Source: Zeitlin et al. 2013, Science 340, 1080; Hassler et al. 2014, Science 343, 1244797.
 */
export function tripDoseMsv(cruiseDays: number, surfaceDays: number): number {
  return doseMsv(cruiseMsvPerDay, cruiseDays) + doseMsv(surfaceMsvPerDay, surfaceDays);
}

/**
 * Share of the dose that still comes through a wall, when each halving thickness takes away half.
 * share = 2^(−d / h). Thickness d in cm, 0 or more; halving thickness h in cm, more than 0; result 1 (no wall) down to 0.
 * A simple model: thin walls can even add dose, since struck atoms send out new particles. Source: exponential law of
 * absorption, as in NCRP Report 147.
 */
export function shieldedShare(thicknessCm: number, halvingCm: number): number {
  return 2 ** (-thicknessCm / halvingCm);
}
