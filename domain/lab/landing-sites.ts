// The landing sites whose clocks the station "Mars now" shows: those from which a craft sent data. Where they are is the
// same as in content/places.yaml, which a test holds.
import type { MarsPoint } from '../mars/mars-time';

export const landingSites = {
  'viking-1': { latitudeDeg: 22.27, longitudeEastDeg: 312.05 },
  'viking-2': { latitudeDeg: 47.64, longitudeEastDeg: 134.29 },
  pathfinder: { latitudeDeg: 19.1, longitudeEastDeg: 326.75 },
  spirit: { latitudeDeg: -14.57, longitudeEastDeg: 175.47 },
  opportunity: { latitudeDeg: -1.95, longitudeEastDeg: 354.47 },
  phoenix: { latitudeDeg: 68.22, longitudeEastDeg: 234.25 },
  curiosity: { latitudeDeg: -4.59, longitudeEastDeg: 137.44 },
  insight: { latitudeDeg: 4.502, longitudeEastDeg: 135.623 },
  perseverance: { latitudeDeg: 18.44, longitudeEastDeg: 77.45 },
  zhurong: { latitudeDeg: 25.07, longitudeEastDeg: 109.93 },
} as const satisfies Readonly<Record<string, MarsPoint>>;

type LandingSite = keyof typeof landingSites;

export const landingSiteIds = [
  'viking-1',
  'viking-2',
  'pathfinder',
  'spirit',
  'opportunity',
  'phoenix',
  'curiosity',
  'insight',
  'perseverance',
  'zhurong',
] as const satisfies readonly LandingSite[];
