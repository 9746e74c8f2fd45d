import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { airAndWater } from './air-and-water';
import { marsquake } from './marsquake';
import { radiation } from './radiation';
import { fitValue, type Field, type LabReading, type State, type StationModel } from './station-model';
import { supplies } from './supplies';

/** Any set-up that the controls allow. */
function anyState<S extends State>(model: StationModel<S>): fc.Arbitrary<S> {
  const arbitraryOf = (field: Field) =>
    field.kind === 'choice'
      ? fc.constantFrom(...field.options)
      : fc
          .integer({ min: 0, max: 1000 })
          .map(
            (share) => fitValue(field, field.from + (share / 1000) * (field.to - field.from)) ?? field.from,
          );
  return fc
    .record(Object.fromEntries(model.fields.map((field) => [field.key, arbitraryOf(field)])))
    .map((values) => ({ ...model.start(0), ...values }));
}

function numberOf(readings: readonly LabReading[], id: string): number {
  const reading = readings.find((one) => one.id === id);
  return reading !== undefined && 'value' in reading ? reading.value : Number.NaN;
}

function wordOf(readings: readonly LabReading[], id: string): string {
  const reading = readings.find((one) => one.id === id);
  return reading !== undefined && 'word' in reading ? reading.word : '';
}

/** Runs a station from its start until it is over. */
function runOut<S extends State>(model: StationModel<S>, state: S): S {
  let now = state;
  for (let step = 0; step < 2000 && model.run?.isOver(now) === false; step += 1) {
    now = model.run.step(now, model.run.stepS);
  }
  return now;
}

function checkStation<S extends State>(name: string, model: StationModel<S>): void {
  describe(`the station ${name}`, () => {
    it('reads finite numbers or words, always the same ones in the same order', () => {
      const ids = model.readings(model.start(0), null).map(({ id }) => id);
      fc.assert(
        fc.property(anyState(model), (state) => {
          const readings = model.readings(state, null);
          expect(readings.map(({ id }) => id)).toEqual(ids);
          for (const reading of readings) {
            expect('value' in reading ? Number.isFinite(reading.value) : true).toBe(true);
          }
        }),
      );
    });

    it('comes to an end, and to the same one by small steps and by a large one', () => {
      fc.assert(
        fc.property(anyState(model), (state) => {
          const first = model.fields
            .filter(({ isTime }) => isTime === true)
            .reduce((next, { key }) => ({ ...next, [key]: 0 }), state);
          const slow = runOut(model, first);
          expect(model.run?.isOver(slow)).toBe(true);
          expect(model.run?.step(first, 1e9)).toEqual(slow);
          expect(model.run?.step(slow, 1e9)).toEqual(slow);
        }),
        { numRuns: 40 },
      );
    });
  });
}

checkStation('air-and-water', airAndWater);
checkStation('radiation', radiation);
checkStation('supplies', supplies);
checkStation('marsquake', marsquake);

/** What is said and what is read off in any state. */
function inAnyState<S extends State>(
  model: StationModel<S>,
  check: (said: readonly string[], readings: readonly LabReading[], state: S) => void,
): void {
  fc.assert(
    fc.property(anyState(model), (state) => {
      check(model.describe(state, null), model.readings(state, null), state);
    }),
  );
}

describe('what air-and-water says', () => {
  it('is what the readings show: form, possible liquid, and ice in the cup', () => {
    inAnyState(airAndWater, (said, readings) => {
      const form = wordOf(readings, 'form');
      expect(said.includes('isIce')).toBe(form === 'ice');
      expect(said.includes('isWater')).toBe(form === 'water');
      expect(said.includes('boils') || said.includes('dries')).toBe(form === 'vapour');
      expect(said.includes('neverLiquid')).toBe(numberOf(readings, 'pressure') < 611.657);
      if (said.includes('cupFrozen')) expect(numberOf(readings, 'cupWater')).toBeCloseTo(0, 9);
      if (said.includes('cupCools')) expect(numberOf(readings, 'cupIce')).toBe(0);
    });
  });

  it('accounts for every gram of the cup', () => {
    inAnyState(airAndWater, (_said, readings) => {
      const parts = ['cupWater', 'cupIce', 'cupGone'].map((id) => numberOf(readings, id));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(250, 9);
    });
  });

  it('at first bears out the prediction that the cup boils and the rest freezes', () => {
    const rest = runOut(airAndWater, airAndWater.start(0));
    expect(airAndWater.describe(rest, null)).toContain('cupFrozen');
  });

  it('tells the cup step by step: ready, cooling, freezing, frozen', () => {
    const said = [0, 4, 20, 250].map((boiledG) =>
      airAndWater.describe({ ...airAndWater.start(0), boiledG }, null).at(-1),
    );
    expect(said).toEqual(['cupReady', 'cupCools', 'cupFreezes', 'cupFrozen']);
  });

  it('lets water be liquid in Hellas and nowhere on Olympus Mons', () => {
    const hellas = { ...airAndWater.start(0), heightKm: -8.2, celsius: 5 };
    expect(airAndWater.describe(hellas, null)).toContain('isWater');
    for (let celsius = -120; celsius <= 40; celsius += 1) {
      const top = { ...airAndWater.start(0), heightKm: 21.2, celsius };
      expect(airAndWater.describe(top, null)).not.toContain('isWater');
    }
  });
});

describe('what radiation says', () => {
  it('is what the readings show: the limit, the parts, and never more so far than in the end', () => {
    inAnyState(radiation, (said, readings) => {
      const [way, mars, total] = ['onTheWay', 'onMars', 'total'].map((id) => numberOf(readings, id));
      expect((way ?? 0) + (mars ?? 0)).toBeCloseTo(total ?? 0, 9);
      expect(said.includes('overLimit')).toBe((total ?? 0) > 600);
      expect(numberOf(readings, 'soFar')).toBeLessThanOrEqual((total ?? 0) + 1e-9);
      if (said.includes('home')) expect(numberOf(readings, 'soFar')).toBeCloseTo(total ?? 0, 9);
      if (said.includes('uselessShelter')) expect(numberOf(readings, 'underSoil')).toBe(100);
    });
  });

  it('tells a shelter that brings nothing from one that helps', () => {
    const said = [0, 20, 200].map((soilCm) =>
      radiation.describe({ ...radiation.start(0), shelterHours: 12, soilCm }, null).at(-1),
    );
    expect(said).toEqual(['noShelter', 'uselessShelter', 'shelter']);
  });

  it('at first bears out the prediction that the way brings more than Mars', () => {
    const readings = radiation.readings(radiation.start(0), null);
    expect(numberOf(readings, 'onTheWay')).toBeGreaterThan(numberOf(readings, 'onMars'));
  });
});

describe('what supplies says', () => {
  it('is what the readings show: what runs out, and whether the plant makes enough', () => {
    inAnyState(supplies, (said, readings) => {
      expect(said.includes('allLasts')).toBe(wordOf(readings, 'firstEmpty') === 'none');
      const lefts = ['oxygenLeft', 'waterLeft', 'foodLeft'].map((id) => numberOf(readings, id));
      expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
      if (said.includes('isEmpty')) expect(Math.min(...lefts)).toBeCloseTo(0, 6);
      if (said.includes('plantEnough')) {
        expect(numberOf(readings, 'made')).toBeGreaterThanOrEqual(numberOf(readings, 'breathed') - 1e-9);
      }
    });
  });

  it('at first bears out the prediction that oxygen runs out first', () => {
    expect(wordOf(supplies.readings(supplies.start(0), null), 'firstEmpty')).toBe('oxygen');
  });
});

describe('what marsquake says', () => {
  it('is what the readings show: which waves came, and the distance they tell', () => {
    inAnyState(marsquake, (said, readings) => {
      expect(said.includes('shadow')).toBe(
        wordOf(readings, 'pTime') === 'none' && wordOf(readings, 'sTime') === 'none',
      );
      expect(said.includes('found')).toBe(Number.isFinite(numberOf(readings, 'foundKm')));
      if (said.includes('found')) {
        expect(numberOf(readings, 'foundKm') / numberOf(readings, 'distanceKm')).toBeCloseTo(1, 4);
        expect(numberOf(readings, 'sTime') - numberOf(readings, 'pTime')).toBeCloseTo(
          numberOf(readings, 'delay'),
          9,
        );
      }
    });
  });
});
