import { describe, expect, it } from 'vitest';
import { decodeRelief, encodeRelief } from './relief-grid';

function makeGrid(rows: number, heightOf: (row: number, column: number) => number) {
  const columns = 2 * rows;
  const heightM = Array.from({ length: columns * rows }, (_, cell) =>
    heightOf(Math.floor(cell / columns), cell % columns),
  );
  return { columns, rows, heightM };
}

describe('the packed relief', () => {
  it('keeps a level plain exactly, whatever its height', () => {
    const grid = makeGrid(4, () => 0);
    expect(decodeRelief(encodeRelief(grid))).toEqual({ columns: 8, rows: 4, heightM: new Int16Array(32) });
  });

  it('keeps gentle ground to 20 m and never lets errors add up', () => {
    const grid = makeGrid(40, (row, column) => 30 * Math.sin(row / 3) + 25 * Math.cos(column / 5));
    const { heightM } = decodeRelief(encodeRelief(grid));
    for (const [cell, truth] of grid.heightM.entries())
      expect(Math.abs((heightM[cell] ?? Number.NaN) - truth)).toBeLessThanOrEqual(21);
  });

  it('keeps a cliff of 8 km to 2 percent', () => {
    const grid = makeGrid(10, (_, column) => (column < 10 ? 0 : 8000));
    const { heightM } = decodeRelief(encodeRelief(grid));
    expect(Math.abs((heightM[15] ?? Number.NaN) - 8000)).toBeLessThan(160);
  });

  it('never leaves the range of heights on Mars, even where ground is wild', () => {
    const grid = makeGrid(20, (row, column) => ((row * 7919 + column * 104_729) % 29_000) - 8000);
    for (const heightM of decodeRelief(encodeRelief(grid)).heightM)
      expect(heightM > -9500 && heightM < 22_500).toBe(true);
  });

  it('refuses bytes that are no grid', () => {
    expect(() => decodeRelief(new Uint8Array(7))).toThrow('7 bytes');
    expect(decodeRelief(new Uint8Array(0)).heightM).toHaveLength(0);
  });
});
