// Heights along a line over the ground. Drawn twice on the server, wide for a desk and tall for a phone, each with text at
// its real size.
import { ChartText } from './chart-text';
import { FigurePlate } from './figure-plate';
import { axisTicks, linearScale, px } from './scale';

type ProfilePoint = { readonly distanceKm: number; readonly heightKm: number };
type FormatNumber = (value: number, decimals: number) => string;

type ReliefProfileWords = {
  readonly distanceAxis: string;
  /** "height in km, stretched 16 times" */
  readonly heightAxis: (stretchedTimes: string) => string;
  /** "highest echo" */
  readonly highest: string;
  /** "Everest above the sea, 8.8 km" */
  readonly withHeight: (name: string, height: string) => string;
  readonly tableLink: string;
  readonly distanceHead: string;
  readonly heightHead: string;
};

type ReliefProfileProps = {
  readonly points: readonly ProfilePoint[];
  readonly label: string;
  readonly point: string;
  readonly caption: string;
  readonly marks?: readonly { readonly heightKm: number; readonly name: string }[];
  readonly words: ReliefProfileWords;
  readonly formatNumber: FormatNumber;
};

const wide = {
  className: 'chart wide',
  width: 880,
  height: 310,
  left: 40,
  right: 868,
  top: 56,
  bottom: 262,
  distances: 6,
} as const;
const tall = {
  className: 'chart tall',
  width: 350,
  height: 300,
  left: 24,
  right: 346,
  top: 62,
  bottom: 250,
  distances: 3,
} as const;
const tableRows = 24;

export function ReliefProfile(props: ReliefProfileProps) {
  const { points, point, caption, words, formatNumber } = props;
  const every = Math.max(1, Math.ceil(points.length / tableRows));
  const top = highestOf(points);
  const rows = points
    .filter((each, index) => index % every === 0 || index === points.length - 1 || each === top)
    .map(({ distanceKm, heightKm }) => [
      formatNumber(distanceKm, 0),
      <bdi key="height" dir="ltr">
        {formatNumber(heightKm, 1)}
      </bdi>,
    ]);
  return (
    <FigurePlate
      point={point}
      caption={caption}
      tableLink={words.tableLink}
      head={[words.distanceHead, words.heightHead]}
      rows={rows}
    >
      <Profile {...props} frame={wide} />
      <Profile {...props} frame={tall} />
    </FigurePlate>
  );
}

function highestOf(points: readonly ProfilePoint[]): ProfilePoint | undefined {
  return points.reduce<ProfilePoint | undefined>(
    (best, each) => (best === undefined || each.heightKm > best.heightKm ? each : best),
    undefined,
  );
}

function Profile({
  points,
  label,
  marks = [],
  words,
  formatNumber,
  frame,
}: ReliefProfileProps & { readonly frame: typeof wide | typeof tall }) {
  const top = highestOf(points);
  if (top === undefined) return null;
  const { left, right, bottom } = frame;
  const heights = [...points, ...marks].map(({ heightKm }) => heightKm);
  const distances = points.map(({ distanceKm }) => distanceKm);
  const span: readonly [number, number] = [Math.min(...distances), Math.max(...distances)];
  const rise: readonly [number, number] = [Math.min(0, ...heights), Math.max(...heights)];
  const x = linearScale(span, [left, right]);
  const y = linearScale(rise, [bottom - 2, frame.top]);
  const line = points.map((each) => `${px(x(each.distanceKm))} ${px(y(each.heightKm))}`).join('L');
  const times = Math.abs(y(1) - y(0)) / (x(1) - x(0));
  const heightTicks = axisTicks(rise, 5);
  const distanceTicks = axisTicks(span, frame.distances);
  // Kept clear of the edges, where half of the words would be cut off.
  const labelX = Math.min(Math.max(x(top.distanceKm), left + 80), right - 80);
  return (
    <svg
      className={frame.className}
      viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
      role="img"
      aria-label={label}
    >
      <ChartText x={0} y={14}>
        {words.heightAxis(formatNumber(times, 0))}
      </ChartText>
      {heightTicks.values.map((value) => (
        <g key={value}>
          <path className="grid" d={`M${px(left)} ${px(y(value))}H${px(right)}`} />
          <ChartText x={left - 8} y={y(value) + 4.5} touches="right">
            {formatNumber(value, heightTicks.decimals)}
          </ChartText>
        </g>
      ))}
      <path className="area" d={`M${px(left)} ${px(bottom)}L${line}L${px(right)} ${px(bottom)}z`} />
      <path className="series" d={`M${line}`} />
      {marks.map(({ heightKm, name }) => (
        <g key={name}>
          <path className="compare" d={`M${px(left)} ${px(y(heightKm))}H${px(right)}`} />
          <ChartText className="strong halo" x={right} y={y(heightKm) - 8} touches="right">
            {words.withHeight(name, formatNumber(heightKm, 1))}
          </ChartText>
        </g>
      ))}
      <ChartText className="strong" x={labelX} y={frame.top - 12} touches="middle">
        {words.withHeight(words.highest, formatNumber(top.heightKm, 1))}
      </ChartText>
      <path
        className="axis"
        d={`M${px(left)} ${px(bottom)}H${px(right)}${distanceTicks.values.map((value) => `M${px(x(value))} ${px(bottom)}v7`).join('')}`}
      />
      {distanceTicks.values.map((value) => (
        <ChartText
          key={value}
          x={x(value)}
          y={bottom + 24}
          touches={x(value) - left < 12 ? 'left' : 'middle'}
        >
          {formatNumber(value, distanceTicks.decimals)}
        </ChartText>
      ))}
      <ChartText x={right} y={bottom + 44} touches="right">
        {words.distanceAxis}
      </ChartText>
    </svg>
  );
}
