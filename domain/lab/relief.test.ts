import { describe, expect, it } from 'vitest';
import { realStations } from '../../tests/fixtures/lab';
import { realCatalog } from '../../tests/fixtures/real-course';
import { heightAtM } from '../mars/relief-height';
import { relief, type ReliefData, type ReliefState } from './relief';

function isReliefData(data: unknown): data is ReliefData {
  return typeof data === 'object' && data !== null && 'hypsometry' in data;
}

function getReliefData(): ReliefData {
  const data = realStations.find(({ id }) => id === 'relief')?.data;
  if (!isReliefData(data)) throw new Error('no relief');
  return data;
}

const data = getReliefData();
const first = relief.start(0);

function read(id: string, changed: Partial<ReliefState> = {}): number {
  const found = relief.readings({ ...first, ...changed }, data).find((reading) => reading.id === id);
  return found !== undefined && 'value' in found ? found.value : Number.NaN;
}

function heightOf(id: string): number {
  const place = realCatalog.places.find((each) => each.id === id);
  return place === undefined ? Number.NaN : heightAtM(data.grid, place);
}

describe('the station relief', () => {
  it.each([
    // Read from the full MOLA record by scripts/relief-error.ts; the shipped map keeps each within 50 m.
    ['olympus-mons', 19_779],
    ['hellas', -6145],
    ['elysium-mons', 10_290],
    ['valles-marineris', -4167],
    ['candor-chasma', -649],
    ['isidis', -3791],
    ['utopia', -4937],
    ['meridiani', -1404],
  ])('shows %s within 50 m of the full map', (id, heightM) => {
    expect(Math.abs(heightOf(id) - heightM)).toBeLessThanOrEqual(50);
  });

  it('has its highest ground at 21.1 km on Olympus Mons and its lowest at 8.1 km below 0 in Hellas', () => {
    expect(data.hypsometry.highestM).toBeGreaterThan(21_050);
    expect(data.hypsometry.highestM).toBeLessThan(21_200);
    expect(data.hypsometry.lowestM).toBeLessThan(-8000);
    expect(data.hypsometry.lowestM).toBeGreaterThan(-8150);
  });

  it('puts half of Mars under water that stands at 0, most of the low north among it', () => {
    expect(read('shareBelow', { levelM: 0 })).toBeCloseTo(51.2, 0);
    expect(relief.describe({ ...first, levelM: 0 }, data)).toEqual(['line', 'sea', 'toUnder']);
  });

  it('says that there is no sea at the lowest level and only sea at the highest', () => {
    expect(relief.describe({ ...first, levelM: -8100 }, data)).toEqual(['line', 'noSea']);
    expect(relief.describe({ ...first, levelM: 21_200 }, data)).toEqual(['line', 'allSea']);
    expect(read('shareBelow', { levelM: 21_200 })).toBe(100);
  });

  it('finds the floor of Hellas from any side, and no height beyond the line', () => {
    expect(read('heightTo')).toBeLessThan(-6000);
    expect(read('lowest')).toBeLessThanOrEqual(read('heightTo'));
    expect(read('highest')).toBeGreaterThanOrEqual(read('heightFrom'));
    const back = {
      fromLatitude: first.toLatitude,
      fromLongitude: first.toLongitude,
      toLatitude: first.fromLatitude,
      toLongitude: first.fromLongitude,
    };
    expect(read('distance', back)).toBeCloseTo(read('distance'), 6);
    expect(read('highest', back)).toBeCloseTo(read('highest'), 0);
  });
});
