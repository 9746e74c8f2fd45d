'use client';
// The station "Relief": the map with its water and its way, and the heights along that way.
import { ChartText } from '@/components/chart/chart-text';
import { axisTicks, linearScale, px } from '@/components/chart/scale';
import { Action } from '@/components/ui/action';
import { loadRelief } from '@/components/ui/load-relief';
import {
  drawProfile,
  endsOf,
  prepareRelief,
  relief,
  type ReliefData,
  type ReliefState,
} from '@/domain/lab/relief';
import type { Place, ProfilePoint } from '@/domain/mars/relief-height';
import { writeDigits } from '@/domain/number-text';
import { PlaceSearch } from './place-search';
import { ReliefMap } from './relief-map';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';
import { useLoaded } from './use-loaded';

const everestM = 8849;
const [width, left, right, top, bottom] = [350, 34, 344, 40, 210];

async function load(): Promise<ReliefData> {
  return prepareRelief(await loadRelief('/relief/relief-v1.bin'));
}

function Profile({
  points,
  scene,
}: {
  readonly points: readonly ProfilePoint[];
  readonly scene: Scene<ReliefState>;
}) {
  const { state, words, number } = scene;
  const { picture } = words;
  const heights = points.map(({ heightM }) => heightM / 1000);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  // Everest is drawn where it fits without pressing the ground flat.
  const everestKm = everestM / 1000;
  const hasEverest = most > 5;
  const rise: readonly [number, number] = [Math.min(least, 0), Math.max(most, hasEverest ? everestKm : 1)];
  const lengthKm = points.at(-1)?.distanceKm ?? 0;
  const x = linearScale([0, Math.max(lengthKm, 1)], [left, right]);
  const y = linearScale(rise, [bottom, top]);
  const ticks = axisTicks(rise, 5);
  const marks = axisTicks([0, Math.max(lengthKm, 1)], 3);
  const line = points.map((point) => `${px(x(point.distanceKm))} ${px(y(point.heightM / 1000))}`).join('L');
  const seaKm = state.levelM / 1000;
  return (
    <svg className="chart" viewBox="0 0 350 262" role="img" aria-label={picture['profile']}>
      <ChartText x={0} y={14}>
        {picture['height'] ?? ''}
      </ChartText>
      {ticks.values.map((value) => (
        <g key={value}>
          <path className="grid" d={`M${px(left)} ${px(y(value))}H${px(right)}`} />
          <ChartText x={left - 6} y={y(value) + 4.5} touches="right">
            {number(value, ticks.decimals)}
          </ChartText>
        </g>
      ))}
      {seaKm > rise[0] && (
        <rect
          className="sea"
          x={left}
          width={right - left}
          y={px(y(Math.min(seaKm, rise[1])))}
          height={px(bottom - y(Math.min(seaKm, rise[1])))}
        />
      )}
      <path className="ground-fill" d={`M${px(left)} ${px(bottom)}L${line}L${px(right)} ${px(bottom)}z`} />
      <path className="series" d={`M${line}`} />
      {hasEverest && (
        <>
          <path className="compare" d={`M${px(left)} ${px(y(everestKm))}H${px(right)}`} />
          <ChartText className="strong" x={right} y={y(everestKm) - 7} touches="right">
            {picture['everest'] ?? ''}
          </ChartText>
        </>
      )}
      <path
        className="axis"
        d={`M${px(left)} ${px(bottom)}H${px(right)}${marks.values.map((value) => `M${px(x(value))} ${px(bottom)}v6`).join('')}`}
      />
      {marks.values.map((value) => (
        <ChartText key={value} x={x(value)} y={bottom + 22} touches={value === 0 ? 'left' : 'middle'}>
          {number(value, marks.decimals)}
        </ChartText>
      ))}
      <ChartText x={width} y={bottom + 44} touches="right">
        {picture['distance'] ?? ''}
      </ChartText>
    </svg>
  );
}

/** "18.7° N, 226.2° E" */
function printPlace(place: Place, { words, number, reader }: Scene<ReliefState>): string {
  const { north = '', south = '', east = '' } = words.picture;
  const side = place.latitudeDeg < 0 ? south : north;
  const comma = reader.locale === 'ar' ? '،' : ',';
  return `${number(Math.abs(place.latitudeDeg), 1)}° ${side}${comma} ${number(place.longitudeEastDeg, 1)}° ${east}`;
}

function LoadedRelief({ station, data }: { readonly station: StationProps; readonly data: ReliefData }) {
  const places = station.places.filter(({ kind }) => kind !== 'analogue');
  const move = (scene: Scene<ReliefState>, end: 'from' | 'to', place: Place): void => {
    scene.set(end === 'from' ? 'fromLatitude' : 'toLatitude', place.latitudeDeg);
    scene.set(end === 'from' ? 'fromLongitude' : 'toLongitude', place.longitudeEastDeg);
  };
  const draw = (scene: Scene<ReliefState>) => {
    const { state, words } = scene;
    const points = drawProfile(state, data);
    const { label = '', from = '', to = '' } = words.picture;
    return (
      <>
        <ReliefMap
          grid={data.grid}
          levelM={state.levelM}
          points={points}
          {...endsOf(state)}
          label={label}
          names={{ from, to }}
          onMove={(end, place) => {
            move(scene, end, place);
          }}
        />
        <Profile points={points} scene={scene} />
      </>
    );
  };
  const search = (scene: Scene<ReliefState>) =>
    (['from', 'to'] as const).map((end) => (
      <PlaceSearch
        key={end}
        label={scene.words.picture[end === 'from' ? 'searchFrom' : 'searchTo'] ?? ''}
        shown={printPlace(endsOf(scene.state)[end], scene)}
        unknown={writeDigits(scene.words.picture['unknown'] ?? '', scene.reader.digits)}
        places={places}
        onPlace={(place) => {
          move(scene, end, place);
        }}
      />
    ));
  return <StationBench station={station} model={relief} data={data} picture={draw} tools={search} />;
}

export function Relief(props: StationProps) {
  const loaded = useLoaded(load);
  const { frame } = props;
  if (loaded.phase === 'there') return <LoadedRelief station={props} data={loaded.data} />;
  if (loaded.phase === 'loading')
    return (
      <p className="small soft" role="status">
        {frame.loading}
      </p>
    );
  return (
    <div className="notice bad" role="alert">
      <p className="grow">{frame.failed}</p>
      <Action variant="low" onClick={loaded.again}>
        {frame.again}
      </Action>
    </div>
  );
}
