// The stations that there are, in the order of the lab. One line each, under its own comment, so that two new ones do not
// meet in the same lines. The browser never loads this list: each station brings its own model.
import { craters } from './craters';
import { marsNow } from './mars-now';
import { orbits } from './orbits';
import { airAndWater } from './air-and-water';
import { marsquake } from './marsquake';
import { radiation } from './radiation';
import { supplies } from './supplies';
import { relief } from './relief';
import type { StationId } from './station-id';
import type { State, StationModel } from './station-model';
import { talkToARover } from './talk-to-a-rover';
import { weightAndFall } from './weight-and-fall';

type AnyModel = StationModel<State, unknown>;

export const models: ReadonlyMap<StationId, AnyModel> = new Map<StationId, AnyModel>([
  // mars-now
  ['mars-now', marsNow],
  // relief
  ['relief', relief],
  // orbits
  ['orbits', orbits],
  // air-and-water
  ['air-and-water', airAndWater],
  // weight-and-fall
  ['weight-and-fall', weightAndFall],
  // talk-to-a-rover
  ['talk-to-a-rover', talkToARover],
  // craters
  ['craters', craters],
  // radiation
  ['radiation', radiation],
  // supplies
  ['supplies', supplies],
  // marsquake
  ['marsquake', marsquake],
]);
