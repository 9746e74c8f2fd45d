// What lab.test.ts does not hold of every station: no sentence that is never said, rows of one length, runs that end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyState, realStations } from '../../tests/fixtures/lab';
import type { State } from './station-model';
import { listReadings } from './tell';

const journeys = ['mars-now', 'orbits', 'talk-to-a-rover'];
const stations = realStations.filter(({ id }) => journeys.includes(id));

describe.each(stations)('the station $id', ({ model, station, data }) => {
  const states = anyState(model);

  it('says each of its sentences in some state, in both languages the same ones', () => {
    const told = fc
      .sample(states, { numRuns: 3000, seed: 1 })
      .flatMap((state) => model.describe(state, data));
    for (const words of [station.words.en, station.words.ar])
      expect(Object.keys(words.tellings).sort()).toEqual([...new Set(told)].sort());
  });

  it('reads off the same things in every state, so that the rows of the table fit its head', () => {
    const list = (state: State) =>
      listReadings(model, state, data)
        .filter(({ isQuiet }) => isQuiet !== true)
        .map(({ id }) => id);
    fc.assert(
      fc.property(states, states, (one, other) => {
        expect(list(one)).toEqual(list(other));
      }),
    );
  });

  it('runs on from every state to an end, and never beyond what can be set', () => {
    const { run } = model;
    if (run === undefined) throw new Error('It runs.');
    fc.assert(
      fc.property(states, (first) => {
        let state = first;
        for (let step = 0; step < 10_000 && !run.isOver(state); step++) state = run.step(state, run.stepS);
        expect(run.isOver(state)).toBe(true);
        for (const field of model.fields)
          if (field.kind !== 'choice') expect(Number(state[field.key])).toBeLessThanOrEqual(field.to);
      }),
      { numRuns: 20 },
    );
  });
});
