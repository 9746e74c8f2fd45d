import { describe, expect, it } from 'vitest';
import { girihPath, girihTile, placeTiles } from './girih-path';

const units = [1, 2, 3, 4, 5] as const;
const fold = { 1: 8, 2: 8, 3: 10, 4: 10, 5: 10 } as const;
/** Distance from the middle of the large polygon to its edges, px. */
const apothemPx = { 1: 36.21, 2: 41.04, 3: 41.55, 4: 44.63, 5: 44.63 } as const;

type Line = [number, number][];

function readLines(path: string): Line[] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
      return Array.from({ length: numbers.length / 2 }, (_, index) => [
        numbers[2 * index] ?? Number.NaN,
        numbers[2 * index + 1] ?? Number.NaN,
      ]);
    });
}

/** Equal in either direction, to the rounding of two numbers to 0.1. */
function isSameLine(a: Line, b: Line): boolean {
  const near = (p: Line, q: Line) =>
    p.length === q.length &&
    p.every(
      ([x, y], index) => Math.hypot(x - (q[index]?.[0] ?? Infinity), y - (q[index]?.[1] ?? Infinity)) < 0.2,
    );
  return near(a, b) || near(a, b.toReversed());
}

function moveLine(line: Line, move: (x: number, y: number) => [number, number]): Line {
  return line.map(([x, y]) => move(x, y));
}

describe.each(units)('the pattern of unit %i', (unit) => {
  const lines = readLines(girihPath(unit, 240, 320)).map((line) =>
    moveLine(line, (x, y) => [x - 120, y - 160]),
  );

  it('has a star in the centre that looks the same after an eighth or tenth of a turn', () => {
    const star = lines.filter((line) => line.every(([x, y]) => Math.hypot(x, y) < apothemPx[unit] * 1.06));
    const turn = (2 * Math.PI) / fold[unit];
    expect(star).toHaveLength(fold[unit]);
    for (const line of star) {
      const turned = moveLine(line, (x, y) => [
        x * Math.cos(turn) - y * Math.sin(turn),
        x * Math.sin(turn) + y * Math.cos(turn),
      ]);
      expect(star.some((other) => isSameLine(turned, other))).toBe(true);
    }
  });

  it('is its own mirror image, left to right and top to bottom', () => {
    for (const line of lines) {
      expect(
        lines.some((other) =>
          isSameLine(
            moveLine(line, (x, y) => [-x, y]),
            other,
          ),
        ),
      ).toBe(true);
      expect(
        lines.some((other) =>
          isSameLine(
            moveLine(line, (x, y) => [x, -y]),
            other,
          ),
        ),
      ).toBe(true);
    }
  });

  it('goes on without a break: every line end inside the box is the end of another line', () => {
    const ends = lines.flatMap((line) => [...line.slice(0, 1), ...line.slice(-1)]);
    for (const [x, y] of ends.filter(([x, y]) => Math.abs(x) < 119 && Math.abs(y) < 159)) {
      expect(
        ends.filter(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) < 0.3).length,
      ).toBeGreaterThanOrEqual(2);
    }
  });

  it('is the copies of its tile and nothing else', () => {
    const tile = girihTile(unit);
    const { xs, ys } = placeTiles(tile, 240, 320);
    const copies = readLines(tile.path).flatMap((line) =>
      ys.flatMap((top) => xs.map((left) => moveLine(line, (x, y) => [left + x - 120, top + y - 160]))),
    );
    const inside = copies.filter((line) => line.some(([x, y]) => Math.abs(x) < 119.8 && Math.abs(y) < 159.8));
    for (const line of lines) expect(copies.filter((other) => isSameLine(line, other))).toHaveLength(1);
    for (const line of inside) expect(lines.filter((other) => isSameLine(line, other))).toHaveLength(1);
  });

  it('has finite points only, the same in every run, and keeps a cover under 9 KB and a tile under 1 KB', () => {
    expect(lines.flat(2).every(Number.isFinite)).toBe(true);
    expect(girihPath(unit, 240, 320)).toBe(girihPath(unit, 240, 320));
    expect(girihPath(unit, 240, 320).length).toBeLessThan(9000);
    expect(girihTile(unit).path.length).toBeLessThan(1000);
  });

  it('grows with the zoom', () => {
    expect(girihTile(unit, 2).widthPx).toBeCloseTo(2 * girihTile(unit).widthPx, 9);
  });
});
