// Air pressure on Mars by height and season: the whole air thins when part of it freezes onto a winter pole.
import { marsScaleHeightKm } from './atmosphere';

/** Mean over the year at Viking Lander 1, Pa, and its height above the zero level, km. */
const vikingMeanPa = 797.2;
const vikingHeightKm = -3.627;

const radiansPerDeg = Math.PI / 180;

/**
 * Air pressure at a height and season, mean of day and night.
 * p = 797.2 Pa · exp(−(h + 3.627 km) / 11.1 km) · (1 − 0.069 sin Ls + 0.060 cos Ls + 0.045 sin 2Ls − 0.050 cos 2Ls).
 * Height in km above the zero level, −8.2 to 21.2 (measured below 1 km, above that extended); Ls any degrees; result
 * in Pa, good to 2 percent at low ground. Source: Withers 2012, Space Sci. Rev. 170, 837, with the scale height of NASA
 * NSSDCA; season from Viking Lander 1.
 */
export function pressureInSeasonPa(heightKm: number, solarLongitudeDeg: number): number {
  return (
    vikingMeanPa *
    Math.exp(-(heightKm - vikingHeightKm) / marsScaleHeightKm) *
    seasonFactor(solarLongitudeDeg)
  );
}

/**
 * Air pressure at a height as the mean over the seasons of equal Ls.
 * As pressureInSeasonPa without the season's factor, which is 1 on the mean over Ls.
 */
export function meanPressurePa(heightKm: number): number {
  return vikingMeanPa * Math.exp(-(heightKm - vikingHeightKm) / marsScaleHeightKm);
}

function seasonFactor(solarLongitudeDeg: number): number {
  const angle = solarLongitudeDeg * radiansPerDeg;
  return (
    1 -
    0.069 * Math.sin(angle) +
    0.06 * Math.cos(angle) +
    0.045 * Math.sin(2 * angle) -
    0.05 * Math.cos(2 * angle)
  );
}
