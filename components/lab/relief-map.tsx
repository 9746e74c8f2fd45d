'use client';
// The map of the station "Relief": the ground below a level as water, and the shortest way between two places. It runs from
// left to right in every language. A press moves the nearer end; the search and the numbers beside it do the same.
import { useEffect, useRef } from 'react';
import type { ReliefGrid } from '@/domain/mars/relief-grid';
import type { Place, ProfilePoint } from '@/domain/mars/relief-height';

const [width, height] = [720, 360];
/** Lines of water, so that it is not told by its colour alone. */
const water = { red: 63, green: 110, blue: 140, line: 235, between: 150, every: 4 } as const;

/** The map begins at 180°. */
function toMap({ latitudeDeg, longitudeEastDeg }: Place): { x: number; y: number } {
  return {
    x: (((longitudeEastDeg + 180) % 360) / 360) * width,
    y: ((90 - latitudeDeg) / 180) * height,
  };
}

function drawWater(canvas: HTMLCanvasElement, grid: ReliefGrid, levelM: number): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const picture = context.createImageData(width, height);
  const step = grid.columns / width;
  for (let y = 0; y < height; y += 1) {
    const shade = y % water.every === 0 ? water.line : water.between;
    for (let x = 0; x < width; x += 1) {
      const column = (x * step + grid.columns / 2) % grid.columns;
      if ((grid.heightM[Math.floor(y * step) * grid.columns + Math.floor(column)] ?? 0) >= levelM) continue;
      picture.data.set([water.red, water.green, water.blue, shade], 4 * (y * width + x));
    }
  }
  context.putImageData(picture, 0, 0);
}

/** Inside the edges, also where the place itself is at one. */
function share(part: number): string {
  return `clamp(0.8rem, ${(100 * part).toFixed(2)}%, 100% - 0.8rem)`;
}

/** A new line where the way leaves the map at one edge and comes in at the other. */
function drawWay(points: readonly ProfilePoint[]): string {
  let before: number | null = null;
  return points
    .map((point) => {
      const { x, y } = toMap(point);
      const command = before === null || Math.abs(x - before) > width / 2 ? 'M' : 'L';
      before = x;
      return `${command}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

interface ReliefMapProps {
  readonly grid: ReliefGrid;
  readonly levelM: number;
  readonly points: readonly ProfilePoint[];
  readonly from: Place;
  readonly to: Place;
  readonly label: string;
  /** "A" and "B" */
  readonly names: { readonly from: string; readonly to: string };
  readonly onMove: (end: 'from' | 'to', place: Place) => void;
}

export function ReliefMap({ grid, levelM, points, from, to, label, names, onMove }: ReliefMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) drawWater(canvas.current, grid, levelM);
  }, [grid, levelM]);
  const ends = [
    { end: 'from', place: toMap(from), name: names.from },
    { end: 'to', place: toMap(to), name: names.to },
  ] as const;
  return (
    <div
      className="map-figure relief-map"
      role="img"
      aria-label={label}
      onClick={({ currentTarget, clientX, clientY }) => {
        const box = currentTarget.getBoundingClientRect();
        const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
        const away = ends.map(({ place }) => Math.hypot(place.x / width - x, (place.y / height - y) / 2));
        onMove((away[0] ?? 0) <= (away[1] ?? 0) ? 'from' : 'to', {
          latitudeDeg: 90 - 180 * y,
          longitudeEastDeg: (360 * x + 180) % 360,
        });
      }}
    >
      <img src="/relief/mars-map-v1.webp" width="1440" height="720" alt="" />
      <canvas ref={canvas} width={width} height={height} />
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`}>
        <path className="way-under" d={drawWay(points)} />
        <path className="way" d={drawWay(points)} />
      </svg>
      {ends.map(({ end, place, name }) => (
        <span
          key={end}
          style={{ insetInlineStart: share(place.x / width), insetBlockStart: share(place.y / height) }}
        >
          {name}
        </span>
      ))}
    </div>
  );
}
