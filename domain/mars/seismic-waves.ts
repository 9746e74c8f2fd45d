// Times of quake waves on straight ways at one speed: how one station finds the distance of a quake.

/**
 * Time a wave needs for a way.
 * t = d / v. Distance in km, speed in km/s, not 0; result in seconds.
 * Source: definition of speed.
 */
export function waveTimeS(distanceKm: number, speedKmS: number): number {
  return distanceKm / speedKmS;
}

/**
 * How long after the P wave the slower S wave of a quake comes.
 * t(S) − t(P) = d / vS − d / vP. Distance in km along the ray, speeds in km/s, more than 0; result in seconds.
 * One speed for the whole way. Source: Giardini et al. 2020, Nature Geoscience 13, 205 (method, from InSight).
 */
export function sMinusPS(distanceKm: number, pKmS: number, sKmS: number): number {
  return waveTimeS(distanceKm, sKmS) - waveTimeS(distanceKm, pKmS);
}

/**
 * Distance of a quake from the time between its P and its S wave.
 * d = Δt / (1/vS − 1/vP). Delay in seconds, speeds in km/s; equal speeds give infinity. Result in km.
 * Source: as sMinusPS.
 */
export function distanceFromSMinusPKm(delayS: number, pKmS: number, sKmS: number): number {
  return delayS / (1 / sKmS - 1 / pKmS);
}
