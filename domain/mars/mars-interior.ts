// The inside of Mars as quakes have shown it: how fast P and S waves run at each depth.

/** Speeds at a distance from the centre. Two levels at the same distance are a boundary, the outer side first. */
export type WaveLevel = { readonly radiusKm: number; readonly pKmS: number; readonly sKmS: number };

/**
 * Crust of three layers down to 48 km, mantle, and a liquid core from 1855 km inwards, where S waves cannot run (0).
 * Of the model's levels every second of the smooth mantle is kept; travel times change by less than 0.2 s.
 * Source: model InSight_KKS21_GP of Knapmeyer-Endrun et al. 2021, Khan et al. 2021 and Stähler et al. 2021,
 * Science 373, 434–448.
 */
export const marsLevels: readonly WaveLevel[] = [
  { radiusKm: 3389.5, pKmS: 3.8, sKmS: 1.85 },
  { radiusKm: 3379.5, pKmS: 3.8, sKmS: 1.85 },
  { radiusKm: 3379.5, pKmS: 4.5, sKmS: 2.8 },
  { radiusKm: 3365.5, pKmS: 4.5, sKmS: 2.8 },
  { radiusKm: 3365.5, pKmS: 6.22, sKmS: 3.75 },
  { radiusKm: 3341.5, pKmS: 6.22, sKmS: 3.75 },
  { radiusKm: 3341.5, pKmS: 7.67, sKmS: 4.33 },
  { radiusKm: 3309.5, pKmS: 7.7, sKmS: 4.35 },
  { radiusKm: 3209.5, pKmS: 7.72, sKmS: 4.31 },
  { radiusKm: 3109.5, pKmS: 7.73, sKmS: 4.28 },
  { radiusKm: 3009.5, pKmS: 7.75, sKmS: 4.25 },
  { radiusKm: 2909.5, pKmS: 7.85, sKmS: 4.28 },
  { radiusKm: 2809.5, pKmS: 7.96, sKmS: 4.32 },
  { radiusKm: 2709.5, pKmS: 8.07, sKmS: 4.35 },
  { radiusKm: 2609.5, pKmS: 8.17, sKmS: 4.38 },
  { radiusKm: 2509.5, pKmS: 8.31, sKmS: 4.44 },
  { radiusKm: 2409.5, pKmS: 8.42, sKmS: 4.49 },
  { radiusKm: 2359.5, pKmS: 8.52, sKmS: 4.53 },
  { radiusKm: 2309.5, pKmS: 8.93, sKmS: 4.78 },
  { radiusKm: 2209.5, pKmS: 9.08, sKmS: 4.85 },
  { radiusKm: 2109.5, pKmS: 9.2, sKmS: 4.91 },
  { radiusKm: 2009.5, pKmS: 9.45, sKmS: 5.05 },
  { radiusKm: 1909.5, pKmS: 9.54, sKmS: 5.09 },
  { radiusKm: 1855.38, pKmS: 9.58, sKmS: 5.1 },
  { radiusKm: 1855.38, pKmS: 4.99, sKmS: 0 },
  { radiusKm: 1655.38, pKmS: 5.11, sKmS: 0 },
  { radiusKm: 1455.38, pKmS: 5.22, sKmS: 0 },
  { radiusKm: 1255.38, pKmS: 5.3, sKmS: 0 },
  { radiusKm: 1055.38, pKmS: 5.38, sKmS: 0 },
  { radiusKm: 855.38, pKmS: 5.44, sKmS: 0 },
  { radiusKm: 655.38, pKmS: 5.49, sKmS: 0 },
  { radiusKm: 455.38, pKmS: 5.52, sKmS: 0 },
  { radiusKm: 1, pKmS: 5.56, sKmS: 0 },
];
