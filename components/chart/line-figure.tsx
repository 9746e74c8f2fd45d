// One to three curves over common axes. Drawn twice on the server, wide for a desk and tall for a phone. A curve is told by
// its dashes and its name, not by its colour alone.
import { ChartText } from './chart-text';
import { FigurePlate } from './figure-plate';
import { axisTicks, linearScale, px } from './scale';

export type Curve = {
  readonly name: string;
  /** Pairs of x and y, in the order in which they are joined. */
  readonly points: readonly (readonly [number, number])[];
};

type LineFigureProps = {
  readonly lines: readonly Curve[];
  /** What the axes are, with their units. */
  readonly x: string;
  readonly y: string;
  readonly label: string;
  readonly point: string;
  readonly caption: string;
  readonly words: { readonly tableLink: string };
  readonly formatNumber: (value: number, decimals: number) => string;
};

const wide = { className: 'chart wide', width: 880, left: 56, right: 868, plot: 220, ticks: 7 } as const;
const tall = { className: 'chart tall', width: 350, left: 46, right: 344, plot: 220, ticks: 4 } as const;
const keyHeight = 22;

function decimalsOf(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));
}

/** A column for each curve; a row for each x that any of them names. */
function tableOf({ lines, x, formatNumber }: LineFigureProps) {
  const places = [...new Set(lines.flatMap(({ points }) => points.map(([at]) => at)))].sort((a, b) => a - b);
  const placeDecimals = decimalsOf(places);
  const isolated = (key: string, value: number, decimals: number) => (
    <bdi key={key} dir="ltr">
      {formatNumber(value, decimals)}
    </bdi>
  );
  const rows = places.map((place) => [
    isolated('x', place, placeDecimals),
    ...lines.map(({ name, points }) => {
      const found = points.find(([at]) => at === place);
      return found === undefined
        ? ''
        : isolated(name, found[1], decimalsOf(points.map(([, value]) => value)));
    }),
  ]);
  return { head: [x, ...lines.map(({ name }) => name)], rows };
}

export function LineFigure(props: LineFigureProps) {
  const { point, caption, words } = props;
  return (
    <FigurePlate point={point} caption={caption} tableLink={words.tableLink} {...tableOf(props)}>
      <Curves {...props} frame={wide} />
      <Curves {...props} frame={tall} />
    </FigurePlate>
  );
}

function Key({ lines, left }: { readonly lines: readonly Curve[]; readonly left: number }) {
  return lines.map(({ name }, index) => {
    const middle = index * keyHeight + 10;
    return (
      <g key={name}>
        <path className={`series curve-${String(index + 1)}`} d={`M${px(left)} ${px(middle)}h34`} />
        <ChartText x={left + 44} y={middle + 5}>
          {name}
        </ChartText>
      </g>
    );
  });
}

function Curves({
  lines,
  x: xName,
  y: yName,
  label,
  formatNumber,
  frame,
}: LineFigureProps & { readonly frame: typeof wide | typeof tall }) {
  const { width, left, right, plot, ticks } = frame;
  const top = lines.length * keyHeight + 34;
  const bottom = top + plot;
  const xs = lines.flatMap(({ points }) => points.map(([at]) => at));
  const ys = lines.flatMap(({ points }) => points.map(([, value]) => value));
  const span: readonly [number, number] = [Math.min(...xs), Math.max(...xs)];
  const rise: readonly [number, number] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const x = linearScale(span, [left, right]);
  const y = linearScale(rise, [bottom, top + 6]);
  const xTicks = axisTicks(span, ticks);
  const yTicks = axisTicks(rise, 5);
  return (
    <svg
      className={frame.className}
      viewBox={`0 0 ${String(width)} ${String(bottom + 50)}`}
      role="img"
      aria-label={label}
    >
      <Key lines={lines} left={left} />
      <ChartText x={0} y={top - 12}>
        {yName}
      </ChartText>
      {yTicks.values.map((value) => (
        <g key={value}>
          <path className="grid" d={`M${px(left)} ${px(y(value))}H${px(right)}`} />
          <ChartText x={left - 8} y={y(value) + 4.5} touches="right">
            {formatNumber(value, yTicks.decimals)}
          </ChartText>
        </g>
      ))}
      {lines.map(({ name, points }, index) => (
        <path
          key={name}
          className={`series curve-${String(index + 1)}`}
          d={`M${points.map(([at, value]) => `${px(x(at))} ${px(y(value))}`).join('L')}`}
        />
      ))}
      <path
        className="axis"
        d={`M${px(left)} ${px(y(0))}H${px(right)}${xTicks.values.map((value) => `M${px(x(value))} ${px(bottom)}v7`).join('')}`}
      />
      {xTicks.values.map((value) => (
        <ChartText
          key={value}
          x={x(value)}
          y={bottom + 24}
          touches={right - x(value) < 14 ? 'right' : 'middle'}
        >
          {formatNumber(value, xTicks.decimals)}
        </ChartText>
      ))}
      <ChartText x={right} y={bottom + 44} touches="right">
        {xName}
      </ChartText>
    </svg>
  );
}
