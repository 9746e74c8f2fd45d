// The shortest way over the ground of Mars, taken as a sphere.

/** Mean radius of Mars, km. NASA NSSDCA, Mars Fact Sheet. */
export const marsRadiusKm = 3389.5;

const radiansPerDeg = Math.PI / 180;

/**
 * Shortest way over the ground between two places on Mars.
 * d = 2R · asin √(sin²(Δφ/2) + cos φA cos φB sin²(Δλ/2)), R = 3389.5 km. Latitudes −90 to 90, longitudes East in any
 * degrees; result in km, 0 to 10 648. The flattened poles are left out: 0.6 percent at most.
 * Source: haversine formula, Sinnott 1984, Sky and Telescope 68, 159; radius: NASA NSSDCA, Mars Fact Sheet.
 */
export function greatCircleKm(
  latitudeADeg: number,
  longitudeADeg: number,
  latitudeBDeg: number,
  longitudeBDeg: number,
): number {
  const squaredHalfChord =
    Math.sin(((latitudeBDeg - latitudeADeg) * radiansPerDeg) / 2) ** 2 +
    Math.cos(latitudeADeg * radiansPerDeg) *
      Math.cos(latitudeBDeg * radiansPerDeg) *
      Math.sin(((longitudeBDeg - longitudeADeg) * radiansPerDeg) / 2) ** 2;
  // Rounding can lift the square of antipodes above 1.
  return 2 * marsRadiusKm * Math.asin(Math.sqrt(Math.min(1, squaredHalfChord)));
}
