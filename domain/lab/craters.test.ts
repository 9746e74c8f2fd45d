import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyState } from '../../tests/fixtures/lab';
import { craters, drawSurfaces, spanGa, type CratersState } from './craters';
import { adoptState } from './station-model';

const first = craters.start(0);
const states = anyState(craters).map((state) => adoptState(craters, state, 0));

function sayOf(changed: Partial<CratersState>): readonly string[] {
  return craters.describe({ ...first, ...changed }, null);
}

describe('the station craters', () => {
  it('never takes a crater away from the old ground as time passes', () => {
    fc.assert(
      fc.property(states, fc.double({ min: 0, max: 1, noNaN: true }), (state, share) => {
        const before = drawSurfaces({ ...state, elapsedGa: state.elapsedGa * share });
        const after = drawSurfaces(state);
        expect(after.old.slice(0, before.old.length)).toEqual(before.old);
      }),
    );
  });

  it('buries every crater of the second square under the lava', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { young, isFlooded, youngGa } = drawSurfaces(state);
        if (!isFlooded) return;
        for (const { atGa } of young) expect(atGa).toBeGreaterThan(spanGa - state.lavaGa);
        expect(youngGa).toBeCloseTo(state.elapsedGa - spanGa + state.lavaGa, 12);
      }),
    );
  });

  it('estimates the true age within two errors for about 95 of 100 squares', () => {
    const hits = Array.from({ length: 99 }, (_, index) => {
      const state = { ...first, seed: index + 1, elapsedGa: spanGa };
      const values = new Map(
        craters.readings(state, null).map((reading) => [reading.id, 'value' in reading ? reading.value : 0]),
      );
      const off = Math.abs((values.get('ageOld') ?? 0) - spanGa);
      return off <= 2 * (values.get('ageErrorOld') ?? 0);
    }).filter(Boolean).length;
    expect(hits).toBeGreaterThanOrEqual(90);
    expect(hits).toBeLessThan(99);
  });

  it('says that counts are alike while nothing sets the squares apart, and apart once lava has for long', () => {
    expect(sayOf({ elapsedGa: 0 })).toEqual(['fresh']);
    expect(sayOf({ elapsedGa: 1, lavaGa: 1 })).toContain('notFlooded');
    expect(sayOf({ elapsedGa: 1, lavaGa: 1 })).toContain('alike');
    expect(sayOf({ sideKm: 400, elapsedGa: 3, lavaGa: 1 })).toEqual([
      'flooded',
      'counts',
      'agesOld',
      'agesYoung',
      'apart',
    ]);
  });

  it('tells two ages apart more often on a larger square', () => {
    const apart = (sideKm: number): number =>
      Array.from({ length: 50 }, (_, seed) =>
        sayOf({ sideKm, seed: seed + 1, lavaGa: 2, elapsedGa: 3 }),
      ).filter((keys) => keys.includes('apart')).length;
    expect(apart(400)).toBeGreaterThan(apart(200));
    expect(apart(200)).toBeGreaterThan(apart(60));
  });
});
