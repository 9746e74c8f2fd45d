// The Sun, Earth and Mars from above (north of the ecliptic): both orbits, both planets in their place at an instant.
import type { ReactNode } from 'react';
import { ChartText } from '@/components/chart/chart-text';
import { px } from '@/components/chart/scale';
import { kmPerAu } from '@/domain/mars/light-time';
import { computePlanetState, type Planet } from '@/domain/mars/planets';
import type { Vector } from '@/domain/mars/vector';

const size = 350;
const middle = size / 2;
const pxPerAu = 92;
const dayMs = 86_400_000;

/** Where a place around the Sun is drawn. */
export function drawAt(positionKm: Pick<Vector, 'x' | 'y'>): { readonly x: number; readonly y: number } {
  return {
    x: middle + (positionKm.x / kmPerAu) * pxPerAu,
    y: middle - (positionKm.y / kmPerAu) * pxPerAu,
  };
}

export function drawLine(positionsKm: readonly Pick<Vector, 'x' | 'y'>[]): string {
  return positionsKm
    .map(drawAt)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`)
    .join('');
}

/** One year of each, from 2020: over 30 years the orbits move by less than the width of the line. */
const orbitLines = { earth: lineOf('earth', 365.26), mars: lineOf('mars', 686.98) };

function lineOf(planet: Planet, yearDays: number): string {
  const points = Array.from(
    { length: 90 },
    (_, step) => computePlanetState(planet, Date.UTC(2020, 0) + (step / 90) * yearDays * dayMs).positionKm,
  );
  return `${drawLine(points)}Z`;
}

interface PlanetsViewProps {
  readonly utcMs: number;
  readonly label: string;
  readonly names: { readonly sun: string; readonly earth: string; readonly mars: string };
  readonly children?: ReactNode;
}

export function PlanetsView({ utcMs, label, names, children }: PlanetsViewProps) {
  return (
    <svg className="chart" viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={label}>
      <path className="axis" d={orbitLines.earth} />
      <path className="axis" d={orbitLines.mars} />
      <circle cx={middle} cy={middle} r="8" fill="var(--butter)" />
      <ChartText x={middle} y={middle + 24} touches="middle">
        {names.sun}
      </ChartText>
      {children}
      <Body
        positionKm={computePlanetState('earth', utcMs).positionKm}
        fill="var(--ice)"
        name={names.earth}
        side="in"
      />
      <Body
        positionKm={computePlanetState('mars', utcMs).positionKm}
        fill="var(--rust)"
        name={names.mars}
        side="out"
      />
    </svg>
  );
}

interface BodyProps {
  readonly positionKm: Vector;
  readonly fill: string;
  readonly name: string;
  /** Where its name stands: towards the Sun or away from it, so that near ones do not lie on one another. */
  readonly side: 'in' | 'out' | 'beside';
}

export function Body({ positionKm, fill, name, side }: BodyProps) {
  const { x, y } = drawAt(positionKm);
  const isAbove = (side === 'out') === y < middle;
  const at =
    side === 'beside'
      ? ({ x: x < middle ? x - 7 : x + 7, y: y + 22, touches: x < middle ? 'right' : 'left' } as const)
      : ({
          x: Math.min(Math.max(x, 24), size - 24),
          y: isAbove ? y - 13 : y + 24,
          touches: 'middle',
        } as const);
  return (
    <g>
      <circle cx={px(x)} cy={px(y)} r="7" fill={fill} stroke="var(--ink)" strokeWidth="1" />
      <ChartText className="strong halo" {...at}>
        {name}
      </ChartText>
    </g>
  );
}
