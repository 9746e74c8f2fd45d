// The screens of the stations, each a script of its own that is loaded only where it is shown. One entry each, under its own
// comment, so that two new ones do not meet in the same lines.
import { lazy, type ComponentType } from 'react';
import type { StationId } from '@/domain/lab/station-id';
import type { StationProps } from './station-props';

export const stations: Partial<Record<StationId, ComponentType<StationProps>>> = {
  // mars-now
  // relief
  relief: lazy(async () => ({ default: (await import('./relief')).Relief })),
  // orbits
  // air-and-water
  // weight-and-fall
  'weight-and-fall': lazy(async () => ({ default: (await import('./weight-and-fall')).WeightAndFall })),
  // talk-to-a-rover
  // craters
  craters: lazy(async () => ({ default: (await import('./craters')).Craters })),
  // radiation
  // supplies
  // marsquake
};
