import { describe, expect, it } from 'vitest';
import { weightAndFall } from './weight-and-fall';

const first = weightAndFall.start(0);

function read(id: string, changed: Partial<typeof first> = {}): number {
  const found = weightAndFall.readings({ ...first, ...changed }, null).find((reading) => reading.id === id);
  return found !== undefined && 'value' in found ? found.value : Number.NaN;
}

describe('the station weight and fall', () => {
  it('weighs 40 kg as the fact sheet says: 392 N on Earth and 149 N on Mars', () => {
    expect(read('weightEarth')).toBeCloseTo(392.4, 1);
    expect(read('weightMars')).toBeCloseTo(149.2, 1);
  });

  it('lets a fall take as much longer as the square root of the ratio of gravities', () => {
    for (const heightM of [1, 5, 20])
      expect(read('fallMars', { heightM }) / read('fallEarth', { heightM })).toBeCloseTo(
        Math.sqrt(9.81 / 3.73),
        10,
      );
  });

  it('says who has landed, just before and just after each landing', () => {
    const told = (elapsedS: number): string | undefined =>
      weightAndFall.describe({ ...first, elapsedS }, null)[0];
    const [earthS, marsS] = [read('fallEarth'), read('fallMars')];
    expect([0, 0.01, earthS - 0.01, earthS, marsS - 0.01, marsS].map(told)).toEqual([
      'held',
      'bothFall',
      'bothFall',
      'earthLanded',
      'earthLanded',
      'bothLanded',
    ]);
  });

  it('is over when the stone on Mars has landed, also from the greatest height', () => {
    const { run } = weightAndFall;
    if (run === undefined) throw new Error('it runs');
    let state = { ...first, heightM: 20 };
    let steps = 0;
    while (!run.isOver(state)) {
      state = run.step(state, run.stepS);
      steps += 1;
    }
    expect(steps * run.stepS).toBeCloseTo(Math.ceil(10 * Math.sqrt(40 / 3.73)) / 10, 6);
    expect(weightAndFall.describe(state, null)[0]).toBe('bothLanded');
  });

  it('brings both stones to the ground when their fall is over, and not before', () => {
    for (const world of ['Earth', 'Mars']) {
      const fallS = read(`fall${world}`);
      expect(read(`over${world}`, { elapsedS: fallS })).toBeCloseTo(0, 10);
      expect(read(`over${world}`, { elapsedS: fallS - 0.01 })).toBeGreaterThan(0);
    }
  });
});
