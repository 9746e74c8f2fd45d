// Slopes and areas of landforms: the plane geometry of a profile or a crater.

const degreesPerRadian = 180 / Math.PI;

/**
 * Angle of a slope above the level.
 * θ = atan(rise / run). Rise and run in the same unit (km), run more than 0; result in degrees, −90 to 90.
 * A run of 0 with a rise gives 90; 0 and 0 gives NaN. Plane geometry; the planet's curve is left out.
 */
export function slopeDegrees(riseKm: number, runKm: number): number {
  return Math.atan(riseKm / runKm) * degreesPerRadian;
}

/**
 * Steepness of a slope in percent, as on road signs.
 * 100 · rise / run. Rise and run in km, run not 0 (else not finite); 45° is 100 percent.
 */
export function slopePercent(riseKm: number, runKm: number): number {
  return (100 * riseKm) / runKm;
}

/**
 * Height gained by walking this far on the map up a slope of this angle.
 * rise = run · tan θ. Run in km (level distance), angle in degrees between −90 and 90; result in km.
 */
export function riseFromSlopeKm(runKm: number, angleDegrees: number): number {
  return runKm * Math.tan(angleDegrees / degreesPerRadian);
}

/**
 * Area of a round landform, such as a crater, from its diameter.
 * A = π d² / 4. Diameter in km, 0 or more; result in km². Plane geometry: on the globe 1 percent too large at d = 2300 km.
 */
export function circleAreaKm2(diameterKm: number): number {
  return (Math.PI * diameterKm ** 2) / 4;
}
