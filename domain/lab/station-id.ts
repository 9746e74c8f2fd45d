// The stations of the Mars lab, by the names that addresses, lessons and questions use.
import { z } from 'zod';

export const stationIds = [
  'mars-now',
  'relief',
  'orbits',
  'air-and-water',
  'weight-and-fall',
  'talk-to-a-rover',
  'craters',
  'radiation',
  'supplies',
  'marsquake',
] as const;

export const stationIdSchema = z.enum(stationIds);
export type StationId = (typeof stationIds)[number];
