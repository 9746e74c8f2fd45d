// How long light, radio and data need between planets. Where the planets are is in planets.ts.

/** Speed of light, km/s, exact. BIPM, SI Brochure. */
export const lightSpeedKmS = 299_792.458;

/** One astronomical unit, km, exact. IAU 2012 Resolution B2. */
export const kmPerAu = 149_597_870.7;

/**
 * Time that light or radio needs for this distance, one way.
 * t = d / c, c = 299 792.458 km/s. Distance in million km, 0 or more; result in minutes.
 * Source: BIPM, SI Brochure (c).
 */
export function lightTimeMinutes(distanceMillionKm: number): number {
  return (distanceMillionKm * 1e6) / lightSpeedKmS / 60;
}

/**
 * Time from a question to its answer over this distance: there and back, without time to think.
 * t = 2 d / c. Distance in million km, 0 or more; result in minutes. Source: as lightTimeMinutes.
 */
export function roundTripMinutes(distanceMillionKm: number): number {
  return 2 * lightTimeMinutes(distanceMillionKm);
}

/**
 * Distance that light crosses in this time.
 * d = c · t. Time in minutes, 0 or more; result in million km. Source: as lightTimeMinutes.
 */
export function distanceFromLightTimeMillionKm(minutes: number): number {
  return (minutes * 60 * lightSpeedKmS) / 1e6;
}

/**
 * Time to send this much data at this rate, without the time the signal travels.
 * t = data / rate; 1 megabit is 1000 kilobits (SI). Data in megabits, rate in kilobits per second, result in minutes.
 * A rate of 0 gives Infinity. Source: BIPM, SI Brochure (prefixes).
 */
export function sendMinutes(megabits: number, kilobitsPerSecond: number): number {
  return (megabits * 1000) / kilobitsPerSecond / 60;
}
