// The stations that there are, in the order of the lab. One line each, under its own comment, so that two new ones do not
// meet in the same lines. The browser never loads this list: each station brings its own model.
import { craters } from './craters';
import { relief } from './relief';
import type { StationId } from './station-id';
import type { State, StationModel } from './station-model';
import { weightAndFall } from './weight-and-fall';

type AnyModel = StationModel<State, unknown>;

export const models: ReadonlyMap<StationId, AnyModel> = new Map<StationId, AnyModel>([
  // mars-now
  // relief
  ['relief', relief],
  // orbits
  // air-and-water
  // weight-and-fall
  ['weight-and-fall', weightAndFall],
  // talk-to-a-rover
  // craters
  ['craters', craters],
  // radiation
  // supplies
  // marsquake
]);
