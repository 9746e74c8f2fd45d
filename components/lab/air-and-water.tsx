'use client';
// The picture of the station "Air and water": the chart of ice, water and vapour with a mark where the set-up stands, and the cup.
import './ground-pictures.css';
import { airAndWater, type AirAndWaterState } from '@/domain/lab/air-and-water';
import { pressureInSeasonPa } from '@/domain/mars/seasonal-pressure';
import {
  triplePointK,
  triplePointPa,
  vapourPressureOverIcePa,
  vapourPressureOverWaterPa,
} from '@/domain/mars/water-curves';
import { ChartText } from '@/components/chart/chart-text';
import { linearScale, px } from '@/components/chart/scale';
import { numberIn } from './number-in';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const box = { width: 360, height: 440, left: 58, right: 352, top: 24, bottom: 268 } as const;
const x = linearScale([-120, 40], [box.left, box.right]);
/** Of the logarithm of the pressure, 10 Pa to 10 000 Pa. */
const yLog = linearScale([1, 4], [box.bottom, box.top]);
const hellasKm = -8.2;
const olympusKm = 21.2;

function y(pressurePa: number): number {
  return yLog(Math.min(4, Math.max(1, Math.log10(pressurePa))));
}

const triple = { x: x(triplePointK - 273.15), y: y(triplePointPa) } as const;
const iceLine = curve(vapourPressureOverIcePa, 230, triplePointK);
const waterLine = curve(vapourPressureOverWaterPa, triplePointK, 313.15);

function curve(pressureOf: (kelvin: number) => number, fromK: number, toK: number): string {
  return Array.from({ length: 25 }, (_, i) => fromK + ((toK - fromK) * i) / 24)
    .map((kelvin) => `${px(x(kelvin - 273.15))} ${px(y(pressureOf(kelvin)))}`)
    .join('L');
}

function Picture({ state, words: { picture: words }, number }: Scene<AirAndWaterState>) {
  const readings = airAndWater.readings(state, null);
  const pressurePa = numberIn(readings, 'pressure');
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
      role="img"
      aria-label={words['label'] ?? ''}
    >
      <Axes words={words} number={number} />
      <path
        className="area"
        d={`M${px(triple.x)} ${px(box.top)}V${px(triple.y)}L${waterLine}V${px(box.top)}Z`}
      />
      <path className="axis" d={`M${iceLine}M${waterLine}M${px(triple.x)} ${px(triple.y)}V${px(box.top)}`} />
      <Height pressurePa={pressureInSeasonPa(hellasKm, state.seasonLs)} name={words['hellas'] ?? ''} />
      <Height pressurePa={pressureInSeasonPa(olympusKm, state.seasonLs)} name={words['olympus'] ?? ''} />
      <ChartText x={x(-60)} y={y(3500)} touches="middle" className="strong">
        {words['ice'] ?? ''}
      </ChartText>
      <ChartText x={x(17)} y={y(6000)} touches="middle" className="strong">
        {words['water'] ?? ''}
      </ChartText>
      <ChartText x={x(18)} y={y(20)} touches="middle" className="strong">
        {words['vapour'] ?? ''}
      </ChartText>
      <circle className="mark" cx={px(x(state.celsius))} cy={px(y(pressurePa))} r={7} />
      <ChartText x={x(state.celsius)} y={y(pressurePa) + 24} touches="middle" className="strong halo">
        {words['here'] ?? ''}
      </ChartText>
      <Cup
        waterG={numberIn(readings, 'cupWater')}
        iceG={numberIn(readings, 'cupIce')}
        name={words['cup'] ?? ''}
      />
    </svg>
  );
}

type AxesProps = {
  readonly words: Readonly<Record<string, string>>;
  readonly number: Scene<AirAndWaterState>['number'];
};

function Axes({ words, number }: AxesProps) {
  return (
    <>
      <ChartText x={0} y={14}>
        {words['pressure'] ?? ''}
      </ChartText>
      {[10, 100, 1000, 10_000].map((pressurePa) => (
        <g key={pressurePa}>
          <path className="grid" d={`M${px(box.left)} ${px(y(pressurePa))}H${px(box.right)}`} />
          <ChartText x={box.left - 8} y={y(pressurePa) + 5} touches="right">
            {number(pressurePa)}
          </ChartText>
        </g>
      ))}
      {[-120, -80, -40, 0, 40].map((celsius) => (
        <ChartText
          key={celsius}
          x={x(celsius)}
          y={box.bottom + 20}
          touches={celsius === 40 ? 'right' : 'middle'}
        >
          {number(celsius)}
        </ChartText>
      ))}
      <ChartText x={box.right} y={box.bottom + 42} touches="right">
        {words['temperature'] ?? ''}
      </ChartText>
    </>
  );
}

/** A line at the pressure of a known place, as a landmark. */
function Height({ pressurePa, name }: { readonly pressurePa: number; readonly name: string }) {
  return (
    <>
      <path className="compare" d={`M${px(box.left)} ${px(y(pressurePa))}H${px(box.right)}`} />
      <ChartText x={box.left + 6} y={y(pressurePa) - 6} className="halo">
        {name}
      </ChartText>
    </>
  );
}

/** Full, the cup holds 250 g over 80 px; ice floats, so it lies on top. */
function Cup({
  waterG,
  iceG,
  name,
}: {
  readonly waterG: number;
  readonly iceG: number;
  readonly name: string;
}) {
  const floor = box.height - 10;
  const waterTop = floor - (waterG / 250) * 80;
  const iceTop = waterTop - (iceG / 250) * 80;
  return (
    <g>
      {waterG > 0 && <path className="water" d={`M142 ${px(floor)}V${px(waterTop)}H218V${px(floor)}Z`} />}
      {iceG > 0 && <path className="ice" d={`M142 ${px(waterTop)}V${px(iceTop)}H218V${px(waterTop)}Z`} />}
      <path className="vessel" d={`M140 ${px(floor - 92)}V${px(floor)}H220V${px(floor - 92)}`} />
      <ChartText x={228} y={floor - 4}>
        {name}
      </ChartText>
    </g>
  );
}

export function AirAndWater(props: StationProps) {
  return <StationBench station={props} model={airAndWater} data={null} picture={Picture} />;
}
