// Satellites of Mars: how long an orbit takes, how fast one moves, where one hangs still. Mars counts as a round
// planet without air; its bulge and the pulls of moons and Sun are left out.

/** Gravity of Mars, GM, km³/s². JPL; fact bank E-27. */
export const marsGmKm3S2 = 42_828.37;

/** Mean radius of Mars, km: altitudes are counted from it. NASA NSSDCA, Mars Fact Sheet. */
export const marsRadiusKm = 3389.5;

/** Equatorial radius of Mars, km: a satellite that hangs still hangs over the equator. NASA NSSDCA, Mars Fact Sheet. */
const equatorRadiusKm = 3396.2;

/** One turn of Mars against the stars, s. NASA NSSDCA (24.6229 h); fact bank E-32. */
export const siderealDayS = 88_642.66;

/** Gravity of Earth, GM, km³/s², and its mean radius, km. JPL; NASA NSSDCA, Earth Fact Sheet. */
const earthGmKm3S2 = 398_600.44;
const earthRadiusKm = 6371;

/** What standard gravity speeds one up by in a second, m/s. BIPM (exact). */
const standardGravityMS2 = 9.80665;

/**
 * Time of one orbit of Mars with this half-diameter.
 * T = 2π √(a³ / GM). Semi-major axis from Mars's centre in km, 0 or more; result in seconds.
 * Source: Kepler's third law; GM 42 828.37 km³/s² from JPL.
 */
export function orbitPeriodS(semiMajorAxisKm: number): number {
  return 2 * Math.PI * Math.sqrt(semiMajorAxisKm ** 3 / marsGmKm3S2);
}

/**
 * Time of one circular orbit at this height above Mars.
 * As orbitPeriodS with a = 3389.5 km + height. Height in km, 0 or more; result in hours of Earth clocks.
 * Source: as orbitPeriodS; radius from NASA NSSDCA, Mars Fact Sheet.
 */
export function circularOrbitHours(altitudeKm: number): number {
  return ellipseOrbitHours(altitudeKm, altitudeKm);
}

/**
 * Time of one orbit between a lowest and a highest height above Mars.
 * As orbitPeriodS with a = 3389.5 km + (low + high) / 2. Heights in km, 0 or more; result in hours of Earth clocks.
 * Source: as circularOrbitHours.
 */
export function ellipseOrbitHours(lowKm: number, highKm: number): number {
  return orbitPeriodS(marsRadiusKm + (lowKm + highKm) / 2) / 3600;
}

/**
 * Speed on a circular orbit at this height above Mars.
 * v = √(GM / r), r = 3389.5 km + height. Height in km, 0 or more; result in km/s. Source: as circularOrbitHours.
 */
export function circularSpeedKmS(altitudeKm: number): number {
  return Math.sqrt(marsGmKm3S2 / (marsRadiusKm + altitudeKm));
}

/**
 * Height above the equator at which a satellite keeps pace with turning Mars and hangs over one place.
 * r = ∛(GM T² / 4π²), T = 88 642.66 s; minus the equatorial radius 3396.2 km. Result in km.
 * Source: as orbitPeriodS; radii and turn from NASA NSSDCA, Mars Fact Sheet.
 */
export function areostationaryAltitudeKm(): number {
  return Math.cbrt(marsGmKm3S2 * (siderealDayS / (2 * Math.PI)) ** 2) - equatorRadiusKm;
}

/**
 * Speed with which something thrown from a planet's ground never falls back, without air.
 * v = √(2 GM / R), GM and R given in Earth's (398 600.44 km³/s², 6371 km). Both above 0; result in km/s.
 * Source: energy conservation; NASA NSSDCA, Earth Fact Sheet.
 */
export function escapeSpeedKmS(massOfEarths: number, radiusOfEarths: number): number {
  return Math.sqrt((2 * massOfEarths * earthGmKm3S2) / (radiusOfEarths * earthRadiusKm));
}

/**
 * Mean braking of a craft that comes to rest from this speed in this time, in units of Earth's gravity.
 * a = v / t / g₀, g₀ = 9.80665 m/s². Speed in km/s, time in seconds; 0 s gives Infinity. The peak is several times more.
 * Source: definition of acceleration; BIPM (g₀).
 */
export function meanDecelerationG(speedKmS: number, seconds: number): number {
  return (speedKmS * 1000) / seconds / standardGravityMS2;
}
