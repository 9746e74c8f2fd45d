import { describe, expect, it } from 'vitest';
import { realCatalog } from '../../tests/fixtures/real-course';
import { landingSiteIds, landingSites } from './landing-sites';
import { findShownMs, marsNow, type MarsNowState } from './mars-now';
import { adoptState } from './station-model';

const start: MarsNowState = {
  moment: Date.UTC(2026, 0, 1),
  place: 'perseverance',
  elapsedH: 0,
};

function read(state: MarsNowState, id: string): number | string | undefined {
  const reading = marsNow.readings(state, null).find((one) => one.id === id);
  if (!reading) return undefined;
  if ('word' in reading) return reading.word;
  if ('moment' in reading) return reading.moment;
  return 'clockH' in reading ? reading.clockH : reading.value;
}

describe('Mars now', () => {
  it('reads off the values of the fact bank for 1 January 2026 (E-59, E-10)', () => {
    expect(read(start, 'marsClock')).toBeCloseTo(49 / 60 + 55 / 3600, 3);
    expect(read(start, 'solarLongitude')).toBeCloseTo(198.81, 2);
    expect(read(start, 'lightTime')).toBeCloseTo(20 + 3 / 60, 2);
    expect(read(start, 'marsYear')).toBe(38);
    expect(read(start, 'season')).toBe('autumn');
  });

  it('lets the clock at the place fall behind: 24 hours of Earth are 23 h 21 min of Mars', () => {
    const clock = (elapsedH: number) => Number(read({ ...start, elapsedH }, 'clock'));
    expect(clock(24) - clock(0)).toBeCloseTo((24 * 86_400) / 88_775.244 - 24, 4);
    expect(clock(3) - clock(0)).toBeCloseTo((3 * 86_400) / 88_775.244, 4);
  });

  it('runs an hour with each step', () => {
    const run = marsNow.run;
    if (!run) throw new Error('It runs.');
    expect(findShownMs(run.step(start, run.stepS))).toBe(start.moment + 3_600_000);
    expect(run.step({ ...start, elapsedH: 239.5 }, run.stepS).elapsedH).toBe(240);
  });

  it('says day while the Sun is above the horizon and night below, at every site in every hour', () => {
    for (const place of landingSiteIds) {
      for (let hour = 0; hour < 25; hour++) {
        const state = { ...start, place, elapsedH: hour };
        const height = Number(read(state, 'sunHeight'));
        const told = marsNow.describe(state, null)[1];
        expect(['day', 'polarDay'].includes(told ?? '')).toBe(height > 0);
      }
    }
  });

  it('tells of polar day and polar night where Phoenix landed', () => {
    const told = [Date.UTC(2008, 5, 25), Date.UTC(2009, 4, 1)].map(
      (moment) => marsNow.describe({ ...start, moment, place: 'phoenix' }, null)[1],
    );
    expect(told).toEqual(['polarDay', 'polarNight']);
  });

  it('ends in 2050, where the elements of the planets end', () => {
    const late = { ...start, moment: Date.UTC(2049, 11, 31), elapsedH: 25 };
    expect(read(late, 'shown')).toBe(Date.UTC(2050, 0));
    expect(marsNow.run?.isOver(late)).toBe(true);
    expect(marsNow.run?.isOver(start)).toBe(false);
  });

  it('begins at this minute, with values that fit their fields', () => {
    const now = Date.UTC(2026, 10, 24, 12, 0, 30);
    expect(adoptState(marsNow, marsNow.start(now), now)).toEqual(marsNow.start(now));
    expect(marsNow.start(now).moment).toBe(Date.UTC(2026, 10, 24, 12));
  });

  it('has every site where content/places.yaml has it', () => {
    expect([...landingSiteIds].sort()).toEqual(Object.keys(landingSites).sort());
    for (const id of landingSiteIds) {
      const place = realCatalog.places.find((one) => one.id === id);
      expect(place).toMatchObject({ kind: 'landing', ...landingSites[id] });
    }
  });
});
