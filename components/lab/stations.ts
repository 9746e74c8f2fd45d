// The screens of the stations, each a script of its own that is loaded only where it is shown. One entry each, under its own
// comment, so that two new ones do not meet in the same lines.
import { lazy, type ComponentType } from 'react';
import type { StationId } from '@/domain/lab/station-id';
import type { StationProps } from './station-props';

export const stations: Partial<Record<StationId, ComponentType<StationProps>>> = {
  // mars-now
  'mars-now': lazy(async () => ({ default: (await import('./mars-now')).MarsNow })),
  // relief
  relief: lazy(async () => ({ default: (await import('./relief')).Relief })),
  // orbits
  orbits: lazy(async () => ({ default: (await import('./orbits')).Orbits })),
  // air-and-water
  'air-and-water': lazy(async () => ({ default: (await import('./air-and-water')).AirAndWater })),
  // weight-and-fall
  'weight-and-fall': lazy(async () => ({ default: (await import('./weight-and-fall')).WeightAndFall })),
  // talk-to-a-rover
  'talk-to-a-rover': lazy(async () => ({ default: (await import('./talk-to-a-rover')).TalkToARover })),
  // craters
  craters: lazy(async () => ({ default: (await import('./craters')).Craters })),
  // radiation
  radiation: lazy(async () => ({ default: (await import('./radiation')).Radiation })),
  // supplies
  supplies: lazy(async () => ({ default: (await import('./supplies')).Supplies })),
  // marsquake
  marsquake: lazy(async () => ({ default: (await import('./marsquake')).Marsquake })),
};
