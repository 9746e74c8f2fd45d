import { describe, expect, it } from 'vitest';
import { computeLightTimeS } from '../mars/earth-mars';
import { adoptState } from './station-model';
import {
  findRoverM,
  findSeenM,
  findSignal,
  hasFallen,
  marginM,
  talkToARover,
  type RoverState,
} from './talk-to-a-rover';

const start: RoverState = {
  date: Date.UTC(2026, 0, 1),
  way: 'plan',
  edgeM: 40,
  speedCmS: 4,
  elapsedMin: 0,
};
const delayMin = computeLightTimeS(start.date + 43_200_000) / 60;

function at(elapsedMin: number, change: Partial<RoverState> = {}): RoverState {
  return { ...start, ...change, elapsedMin };
}

function read(state: RoverState, id: string): number {
  const reading = talkToARover.readings(state, null).find((one) => one.id === id);
  if (!reading || !('value' in reading)) throw new Error(`no number "${id}"`);
  return reading.value;
}

describe('talking to a rover', () => {
  it('takes the light time of the day: 20 minutes on 1 January 2026 (E-10)', () => {
    expect(read(start, 'delay')).toBeCloseTo(20 + 3 / 60, 1);
  });

  it('lets nothing happen on Mars before picture and command have travelled, and Earth see it one way later', () => {
    expect(findRoverM(at(2 * delayMin - 0.01))).toBe(0);
    expect(findRoverM(at(2 * delayMin + 1))).toBeCloseTo(0.04 * 60, 9);
    expect(findSeenM(at(3 * delayMin - 0.01))).toBe(0);
    expect(findSeenM(at(3 * delayMin + 1))).toBeCloseTo(0.04 * 60, 9);
  });

  it('always shows Earth what was so one light time ago', () => {
    for (const way of ['joystick', 'steps', 'plan']) {
      for (let minute = 0; minute < 300; minute += 1.7) {
        expect(findSeenM(at(minute + delayMin, { way }))).toBeCloseTo(findRoverM(at(minute, { way })), 9);
      }
    }
  });

  it('drives over the edge by joystick when the signals are slower than the rover', () => {
    const fallen = at(2 * delayMin, { way: 'joystick' });
    expect(hasFallen(fallen)).toBe(true);
    expect(read(fallen, 'rolls')).toBeCloseTo(0.04 * 2 * delayMin * 60, 0);
    // On the nearest day and at a crawl it would have stopped: 2 · 187 s · 1 cm/s is less than 10 m.
    const near = { way: 'joystick', date: Date.UTC(2018, 6, 31), speedCmS: 1, edgeM: 10 };
    expect(hasFallen(at(1000, near))).toBe(false);
    expect(findRoverM(at(1000, near))).toBeCloseTo(
      0.01 * 2 * computeLightTimeS(Date.UTC(2018, 6, 31, 12)),
      6,
    );
  });

  it('stops two metres before the edge by plan and by steps, whatever is set', () => {
    for (const way of ['steps', 'plan']) {
      for (const edgeM of [10, 55, 100]) {
        for (const speedCmS of [1, 2.5, 5]) {
          const end = at(9000, { way, edgeM, speedCmS });
          expect(findRoverM(end)).toBeCloseTo(edgeM - marginM, 9);
          expect(hasFallen(end)).toBe(false);
        }
      }
    }
  });

  it('needs one command by plan and 38 by steps, and more than twenty times as long', () => {
    const [plan, steps] = ['plan', 'steps'].map((way) => at(9000, { way }));
    if (!plan || !steps) throw new Error('Two ways.');
    expect([read(plan, 'commands'), read(steps, 'commands')]).toEqual([1, 38]);
    expect(read(plan, 'whole')).toBeCloseTo((3 * delayMin + 38 / 0.04 / 60) / 60, 6);
    expect(read(steps, 'whole') / read(plan, 'whole')).toBeGreaterThan(18);
  });

  it('has the picture go to Earth, the command to Mars, then none while the rover drives', () => {
    const words = [0, 0.99, 1.01, 1.99, 2.1].map((times) => findSignal(at(times * delayMin)).word);
    expect(words).toEqual(['picture', 'picture', 'command', 'command', 'none']);
    expect(findSignal(at(0.5 * delayMin)).part).toBeCloseTo(0.5, 6);
    expect(findSignal(at(1.25 * delayMin)).part).toBeCloseTo(0.25, 6);
  });

  it('never drives backwards, and says driving exactly while it moves', () => {
    for (const way of ['joystick', 'steps', 'plan']) {
      let before = 0;
      for (let minute = 0.05; minute < 200; minute += 0.5) {
        const state = at(minute, { way });
        const driven = findRoverM(state);
        expect(driven).toBeGreaterThanOrEqual(before);
        const isMoving = driven - findRoverM(at(minute - 0.01, { way })) > 0;
        expect(talkToARover.describe(state, null)[0] === 'driving').toBe(isMoving && !hasFallen(state));
        before = driven;
      }
    }
  });

  it('is over when Earth knows how it ended', () => {
    const endMin = read(start, 'whole') * 60;
    expect(talkToARover.run?.isOver(at(endMin - 0.1))).toBe(false);
    expect(talkToARover.run?.isOver(at(endMin + 0.001))).toBe(true);
    expect(findSeenM(at(endMin))).toBeCloseTo(38, 6);
  });

  it('begins today, with values that fit their fields', () => {
    const now = Date.UTC(2026, 10, 24, 12, 34);
    expect(adoptState(talkToARover, talkToARover.start(now), now)).toEqual(talkToARover.start(now));
  });
});
