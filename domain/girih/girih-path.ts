// The five girih patterns of the course, one per unit, as SVG path data. Colours and strokes belong to components/ui/girih.tsx.
import { drawChords, drawMotif, type Point } from './hankin-motif';

export type GirihUnit = 1 | 2 | 3 | 4 | 5;

/** One repeat of a pattern around a star at 0,0: moved by whole widths and heights it makes the whole, each line once. */
export type GirihTile = { readonly widthPx: number; readonly heightPx: number; readonly path: string };

type Design = {
  readonly fold: 8 | 10;
  readonly contactDeg: number;
  readonly chord?: number;
  readonly split: number;
  readonly edgePx: number;
};
type Cell = { readonly width: number; readonly height: number; readonly lines: readonly Point[][] };

/** fold 8: octagons and squares; fold 10: decagons and bowties. chord: the star in the large polygon; split: see drawMotif. */
const designs: Readonly<Record<GirihUnit, Design>> = {
  1: { fold: 8, contactDeg: 67.5, split: 0, edgePx: 30 },
  2: { fold: 8, contactDeg: 67.5, chord: 3, split: 0, edgePx: 34 },
  3: { fold: 10, contactDeg: 72, split: 0, edgePx: 27 },
  4: { fold: 10, contactDeg: 54, chord: 3, split: 0, edgePx: 29 },
  5: { fold: 10, contactDeg: 74, split: -0.26, edgePx: 29 },
};

/**
 * The repeat of a unit's pattern.
 * Octagons stand 1 + √2 edges apart; decagons 2a cos 36° and 2a sin 36° with a = ½ cot 18°, every second place left out.
 * `zoom`: more than 0, 1 as on unit covers. Path data in px rounded to 0.1, sizes exact. Lines may reach out of the box
 * width × height around 0,0, so draw copies (SVG `use`): in a clipped SVG `pattern` they would be cut.
 */
export function girihTile(unit: GirihUnit, zoom = 1): GirihTile {
  const { edgePx } = designs[unit];
  const { width, height, lines } = drawCell(unit);
  const scale = edgePx * zoom;
  return {
    widthPx: width * scale,
    heightPx: height * scale,
    path: lines.map((line) => writeLine(line, scale, 0, 0)).join(''),
  };
}

/**
 * A unit's whole pattern over a box, with a star in its centre.
 * Sizes in px, 0 or more; lines that do not touch the box are left out. For a page prefer girihTile: it is many times shorter.
 */
export function girihPath(unit: GirihUnit, widthPx: number, heightPx: number, zoom = 1): string {
  const scale = designs[unit].edgePx * zoom;
  const { width, height, lines } = drawCell(unit);
  const parts: string[] = [];
  const { xs, ys } = placeTiles({ widthPx: width * scale, heightPx: height * scale }, widthPx, heightPx);
  for (const y of ys) {
    for (const x of xs) {
      for (const line of lines) {
        const across = line.map((point) => x + point[0] * scale);
        const down = line.map((point) => y + point[1] * scale);
        const touches =
          Math.max(...across) >= 0 &&
          Math.min(...across) <= widthPx &&
          Math.max(...down) >= 0 &&
          Math.min(...down) <= heightPx;
        if (touches) parts.push(writeLine(line, scale, x, y));
      }
    }
  }
  return parts.join('');
}

/**
 * Where copies of a tile go so that they cover a box and one stands in its centre: at every x of `xs` with every y of `ys`.
 * Sizes in px; always an odd number each way and one more on each side than the box needs, as lines reach out of their tile.
 */
export function placeTiles(
  tile: Pick<GirihTile, 'widthPx' | 'heightPx'>,
  widthPx: number,
  heightPx: number,
): { xs: number[]; ys: number[] } {
  return { xs: spread(widthPx, tile.widthPx), ys: spread(heightPx, tile.heightPx) };
}

function spread(lengthPx: number, stepPx: number): number[] {
  const reach = Math.ceil((lengthPx / stepPx + 1) / 2);
  return Array.from({ length: 2 * reach + 1 }, (_, index) => lengthPx / 2 + (index - reach) * stepPx);
}

/** In edges. The decagons fill a rectangle with one in the middle and one, in quarters, at the corners. */
function drawCell(unit: GirihUnit): Cell {
  const { fold, contactDeg, chord, split } = designs[unit];
  const large = (polygon: readonly Point[]) =>
    chord ? drawChords(polygon, chord) : drawMotif(polygon, contactDeg, split);
  const small = (polygon: readonly Point[]) => drawMotif(polygon, contactDeg, split);
  if (fold === 8) {
    const side = 1 + Math.SQRT2;
    return {
      width: side,
      height: side,
      lines: [...large(regularPolygon(8, 0, 0, 22.5)), ...small(regularPolygon(4, side / 2, side / 2, 0))],
    };
  }
  const apothem = 0.5 / Math.tan(Math.PI / 10);
  const [stepX, stepY] = [2 * apothem * Math.cos(Math.PI / 5), 2 * apothem * Math.sin(Math.PI / 5)];
  const stars = [[0, 0] as const, [stepX, stepY] as const];
  return {
    width: 2 * stepX,
    height: 2 * stepY,
    lines: stars.flatMap(([x, y]) => [
      ...large(regularPolygon(10, x, y, 18)),
      ...small(bowtie(x, y, stepX, stepY)),
    ]),
  };
}

/** The gap to the right of the decagon at x, y, between it and its three neighbours. */
function bowtie(x: number, y: number, stepX: number, stepY: number): Point[] {
  const radius = 0.5 / Math.sin(Math.PI / 10);
  const corner = (dx: number, dy: number, angleDeg: number): Point =>
    pointAt(x + dx, y + dy, radius, angleDeg);
  return [
    corner(0, 0, -18),
    corner(stepX, -stepY, 90),
    corner(2 * stepX, 0, 198),
    corner(2 * stepX, 0, 162),
    corner(stepX, stepY, 270),
    corner(0, 0, 18),
  ];
}

function regularPolygon(corners: number, x: number, y: number, firstDeg: number): Point[] {
  const radius = 0.5 / Math.sin(Math.PI / corners);
  return Array.from({ length: corners }, (_, index) =>
    pointAt(x, y, radius, firstDeg + (360 / corners) * index),
  );
}

function pointAt(x: number, y: number, radius: number, angleDeg: number): Point {
  return [
    x + radius * Math.cos((angleDeg * Math.PI) / 180),
    y + radius * Math.sin((angleDeg * Math.PI) / 180),
  ];
}

/** A number that begins with a minus needs no space before it; every byte is in every page that shows the pattern. */
function writeLine(line: readonly Point[], scale: number, x: number, y: number): string {
  const numbers = line.flatMap((point) => [
    roundTenth(x + point[0] * scale),
    roundTenth(y + point[1] * scale),
  ]);
  return `M${numbers.join(' ').replaceAll(' -', '-')}`;
}

/** Adding 0 turns −0 into 0. */
function roundTenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
