// One girih pattern as strapwork: a wide line in the pattern's colour and a narrower one in the colour of the ground over it.
// Decoration only: hidden from assistive technology. The caller gives --girih-line and --girih-strap and the size of the box.
import { girihTile, placeTiles, type GirihUnit } from '@/domain/girih/girih-path';

const strapPx = 5;
const linePx = 1;

type GirihProps = {
  readonly unit: GirihUnit;
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
  readonly className?: string;
};

/** Copies by `use`, a row of tiles and then rows: lines that leave a tile stay whole, which a clipped SVG `pattern` would cut, and no seams show. */
export function Girih({ unit, width, height, zoom = 1, className = 'girih' }: GirihProps) {
  // Made of what is drawn, not of useId: server components number their ids anew at each navigation, so that two patterns
  // could share one. Two equal patterns with one id draw the same.
  const id = `girih-${unit}-${width}-${height}-${zoom}-`;
  const tile = girihTile(unit, zoom);
  const { xs, ys } = placeTiles(tile, width, height);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      strokeLinecap="square"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <path id={`${id}t`} d={tile.path} />
        <g id={`${id}r`}>
          {xs.map((x) => (
            <use key={x} href={`#${id}t`} x={roundHundredth(x)} />
          ))}
        </g>
        <g id={`${id}p`}>
          {ys.map((y) => (
            <use key={y} href={`#${id}r`} y={roundHundredth(y)} />
          ))}
        </g>
      </defs>
      <use href={`#${id}p`} stroke="var(--girih-line)" strokeWidth={strapPx + 2 * linePx} />
      <use href={`#${id}p`} stroke="var(--girih-strap)" strokeWidth={strapPx} />
    </svg>
  );
}

function roundHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
