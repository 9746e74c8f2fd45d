// A few quantities side by side as bars from a common zero, each with its name over it and its value at its end.
import { ChartText } from './chart-text';
import { FigurePlate } from './figure-plate';
import { linearScale, px } from './scale';

type Bar = { readonly name: string; readonly value: number };

type BarFigureProps = {
  readonly bars: readonly Bar[];
  readonly unit: string;
  readonly decimals?: number;
  readonly label: string;
  readonly point: string;
  readonly caption: string;
  readonly words: { readonly tableLink: string; readonly nameHead: string; readonly valueHead: string };
  readonly formatNumber: (value: number, decimals: number) => string;
};

const rowHeight = 58;
const barHeight = 14;
/** Room for the value beyond the end of a bar, at least so much, and what one of its letters takes. */
const leastValueWidth = 96;
const letterWidth = 7.6;

export function BarFigure(props: BarFigureProps) {
  const { bars, unit, decimals = 0, point, caption, words, formatNumber } = props;
  const rows = bars.map(({ name, value }) => [
    name,
    <bdi key="value" dir="ltr">
      {formatNumber(value, decimals)}
    </bdi>,
  ]);
  return (
    <FigurePlate
      point={point}
      caption={caption}
      tableLink={words.tableLink}
      head={[words.nameHead, `${words.valueHead} (${unit})`]}
      rows={rows}
    >
      <Bars {...props} className="chart wide" width={880} />
      <Bars {...props} className="chart tall" width={350} />
    </FigurePlate>
  );
}

function Bars({
  bars,
  unit,
  decimals = 0,
  label,
  formatNumber,
  className,
  width,
}: BarFigureProps & { readonly className: string; readonly width: number }) {
  const values = bars.map(({ value }) => value);
  const tell = (value: number) => `${formatNumber(value, decimals)} ${unit}`;
  const longest = Math.max(...values.map((value) => tell(value).length));
  const valueWidth = Math.max(leastValueWidth, 16 + letterWidth * longest);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const x = linearScale(
    [least, most],
    [least < 0 ? valueWidth : 1, most > 0 ? width - valueWidth : width - 1],
  );
  const height = bars.length * rowHeight;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={label}
    >
      <path className="axis" d={`M${px(x(0))} 0V${String(height)}`} />
      {bars.map(({ name, value }, index) => {
        const start = Math.min(x(0), x(value));
        const middle = index * rowHeight + 42;
        return (
          <g key={name}>
            <ChartText className="strong halo" x={value < 0 ? start : x(0) + 8} y={middle - 17}>
              {name}
            </ChartText>
            <path
              className="bar-fill"
              d={`M${px(start)} ${px(middle - barHeight / 2)}h${px(Math.abs(x(value) - x(0)))}v${String(barHeight)}H${px(start)}z`}
            />
            <ChartText
              x={x(value) + (value < 0 ? -8 : 8)}
              y={middle + 5}
              touches={value < 0 ? 'right' : 'left'}
            >
              {tell(value)}
            </ChartText>
          </g>
        );
      })}
    </svg>
  );
}
