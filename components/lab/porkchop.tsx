// The launch energy of all flights of one window, as coloured cells: days to leave across, flight times up.
import { useMemo } from 'react';
import { ChartText } from '@/components/chart/chart-text';
import { linearScale, px } from '@/components/chart/scale';
import { longestFlightDays, missionsOf2020, shortestFlightDays, type OrbitsState } from '@/domain/lab/orbits';
import { computePorkchop } from '@/domain/mars/launch-window';
import type { LaunchWindow } from '@/domain/mars/launch-windows';
import type { Scene } from './station-props';

const width = 350;
const plot = { left: 44, right: 346, top: 8, bottom: 268 } as const;
const dayMs = 86_400_000;
const halfWidthDays = 110;
const columns = 44;
const rows = 30;

/** Darker is less: the limits of C3 in km²/s², and how much of the colour. */
const levels = [
  { upTo: 10, opacity: 1 },
  { upTo: 13, opacity: 0.8 },
  { upTo: 16, opacity: 0.6 },
  { upTo: 25, opacity: 0.36 },
  { upTo: 40, opacity: 0.16 },
] as const;

interface PorkchopProps {
  readonly window: LaunchWindow;
  readonly scene: Scene<OrbitsState>;
}

export function Porkchop({ window, scene }: PorkchopProps) {
  const { state, words, number } = scene;
  const word = (key: string): string => words.picture[key] ?? '';
  const firstMs = window.launchMs - halfWidthDays * dayMs;
  const lastMs = window.launchMs + halfWidthDays * dayMs;
  const x = linearScale([firstMs, lastMs], [plot.left, plot.right]);
  const y = linearScale([shortestFlightDays, longestFlightDays], [plot.bottom, plot.top]);
  const flights = [100, 200, 300, 400];
  const isInside = (launchMs: number): boolean => launchMs >= firstMs && launchMs <= lastMs;
  return (
    <>
      <svg className="chart" viewBox={`0 0 ${String(width)} 330`} role="img" aria-label={word('chopLabel')}>
        <Cells firstMs={firstMs} />
        <path
          className="axis"
          d={`M${String(plot.left)} ${String(plot.top)}V${String(plot.bottom)}H${String(plot.right)}`}
        />
        {flights.map((days) => (
          <ChartText key={days} x={plot.left - 6} y={y(days) + 5} touches="right">
            {number(days)}
          </ChartText>
        ))}
        <Months firstMs={firstMs} lastMs={lastMs} x={x} locale={scene.reader.locale} />
        <ChartText x={plot.right} y={plot.bottom + 44} touches="right">
          {word('leaveAxis')}
        </ChartText>
        <ChartText x={plot.left + 8} y={plot.top + 16} className="halo">
          {word('flightAxis')}
        </ChartText>
        {missionsOf2020
          .filter(({ launchMs }) => isInside(launchMs))
          .map(({ id, launchMs, arrivalMs }) => (
            <circle
              key={id}
              cx={px(x(launchMs))}
              cy={px(y((arrivalMs - launchMs) / dayMs))}
              r="4"
              fill="var(--dusk)"
              stroke="var(--paper)"
            />
          ))}
        {isInside(state.launch) && (
          <Chosen x={x(state.launch)} y={y(state.flightDays)} name={word('chosen')} />
        )}
      </svg>
      <p className="small soft" dir="auto">
        {word('least')}{' '}
        {levels.map(({ upTo, opacity }) => (
          <span
            key={upTo}
            style={{ display: 'inline-flex', alignItems: 'center', gap: '0.3em', marginInlineEnd: '0.9em' }}
          >
            <svg width="14" height="14" aria-hidden="true">
              <rect width="14" height="14" fill="var(--rust)" fillOpacity={opacity} />
            </svg>
            {number(upTo)}
          </span>
        ))}
      </p>
    </>
  );
}

/** Cells of one level are one path: five shapes instead of a thousand. */
function Cells({ firstMs }: { readonly firstMs: number }) {
  const paths = useMemo(() => drawCells(firstMs), [firstMs]);
  return paths.map(({ opacity, path }) => (
    <path
      key={opacity}
      d={path}
      style={{ fill: 'var(--rust)', fillOpacity: opacity }}
      shapeRendering="crispEdges"
    />
  ));
}

function drawCells(firstMs: number) {
  const launchStepDays = (2 * halfWidthDays) / columns;
  const flightStepDays = (longestFlightDays - shortestFlightDays) / rows;
  const cells = computePorkchop({
    firstLaunchMs: firstMs + (launchStepDays / 2) * dayMs,
    launchStepDays,
    launches: columns,
    shortestDays: shortestFlightDays + flightStepDays / 2,
    flightStepDays,
    flights: rows,
  });
  const [cellWidth, cellHeight] = [(plot.right - plot.left) / columns, (plot.bottom - plot.top) / rows];
  const paths: Record<number, string> = {};
  for (const [row, flights] of cells.entries()) {
    for (const [column, flight] of flights.entries()) {
      const level = levels.find(({ upTo }) => flight !== null && flight.c3Km2S2 <= upTo);
      if (level === undefined) continue;
      const left = plot.left + column * cellWidth;
      const top = plot.bottom - (row + 1) * cellHeight;
      paths[level.opacity] =
        `${paths[level.opacity] ?? ''}M${px(left)} ${px(top)}h${px(cellWidth)}v${px(cellHeight)}h${px(-cellWidth)}Z`;
    }
  }
  return levels.map(({ opacity }) => ({ opacity, path: paths[opacity] ?? '' }));
}

interface MonthsProps {
  readonly firstMs: number;
  readonly lastMs: number;
  readonly x: (launchMs: number) => number;
  readonly locale: string;
}

/** Every second month by its name, which has no digits in any language. */
function Months({ firstMs, lastMs, x, locale }: MonthsProps) {
  const first = new Date(firstMs);
  const month = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-EG' : 'en', {
    month: 'short',
    timeZone: 'UTC',
  });
  const starts = Array.from({ length: 8 }, (_, index) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1 + index),
  ).filter((startMs) => startMs <= lastMs);
  return starts.map((startMs, index) => (
    <g key={startMs}>
      <path className="axis" d={`M${px(x(startMs))} ${String(plot.bottom)}v6`} />
      {index % 2 === 0 && (
        <ChartText x={x(startMs)} y={plot.bottom + 22} touches="middle">
          {month.format(startMs)}
        </ChartText>
      )}
    </g>
  ));
}

function Chosen({ x, y, name }: { readonly x: number; readonly y: number; readonly name: string }) {
  const isRight = x > width * 0.6;
  return (
    <g>
      <path d={`M${px(x - 8)} ${px(y)}h16M${px(x)} ${px(y - 8)}v16`} stroke="var(--ink)" strokeWidth="2" />
      <ChartText
        className="strong halo"
        x={isRight ? x - 12 : x + 12}
        y={y - 8}
        touches={isRight ? 'right' : 'left'}
      >
        {name}
      </ChartText>
    </g>
  );
}
