'use client';
// The picture of the station "Radiation": the dose that comes together day by day, up to the day of the mission, with the limit.
import './ground-pictures.css';
import { radiation, type RadiationState } from '@/domain/lab/radiation';
import { doseUntilDayMsv } from '@/domain/mars/shelter';
import { ChartText } from '@/components/chart/chart-text';
import { axisTicks, linearScale, px } from '@/components/chart/scale';
import { numberIn } from './number-in';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const box = { width: 360, height: 350, left: 46, right: 352, top: 70, bottom: 290 } as const;

function Picture({ state, words: { picture: words }, number }: Scene<RadiationState>) {
  const readings = radiation.readings(state, null);
  const { outDays, surfaceDays, missionDay } = state;
  const allDays = numberIn(readings, 'allDays');
  const limitMsv = numberIn(readings, 'limit');
  const x = linearScale([0, allDays], [box.left, box.right]);
  const mostMsv = Math.max(limitMsv * 1.15, numberIn(readings, 'total') * 1.05);
  const y = linearScale([0, mostMsv], [box.bottom, box.top]);
  const lineTo = (day: number) =>
    // Straight between the changes of place, so these are all the points there are.
    [0, outDays, outDays + surfaceDays, allDays]
      .map((change) => Math.min(change, day))
      .map((at) => `${px(x(at))} ${px(y(doseUntilDayMsv(state, at)))}`)
      .join('L');
  const doses = axisTicks([0, mostMsv], 5);
  const days = axisTicks([0, allDays], 4);
  const day = Math.min(missionDay, allDays);
  // Named in two rows, because the flights are short and their names are not.
  const parts = [
    { name: words['out'] ?? '', from: 0, to: outDays },
    { name: words['stay'] ?? '', from: outDays, to: outDays + surfaceDays },
    { name: words['back'] ?? '', from: outDays + surfaceDays, to: allDays },
  ];
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
      role="img"
      aria-label={words['label'] ?? ''}
    >
      <ChartText x={0} y={14}>
        {words['dose'] ?? ''}
      </ChartText>
      {doses.values.map((msv) => (
        <g key={msv}>
          <path className="grid" d={`M${px(box.left)} ${px(y(msv))}H${px(box.right)}`} />
          <ChartText x={box.left - 6} y={y(msv) + 5} touches="right">
            {number(msv, doses.decimals)}
          </ChartText>
        </g>
      ))}
      {parts.map(({ name, from, to }, i) => (
        <g key={name}>
          <path className="grid" d={`M${px(x(to))} ${px(box.top - 6)}V${px(box.bottom)}`} />
          <ChartText
            x={x((from + to) / 2)}
            y={box.top - (i === 1 ? 12 : 30)}
            touches="middle"
            className="halo"
          >
            {to - from >= allDays / 6 ? name : ''}
          </ChartText>
        </g>
      ))}
      <path className="compare" d={`M${px(box.left)} ${px(y(limitMsv))}H${px(box.right)}`} />
      <ChartText x={box.left + 6} y={y(limitMsv) - 6} className="strong halo">
        {words['limit'] ?? ''}
      </ChartText>
      <path className="series plan" d={`M${lineTo(allDays)}`} />
      <path className="series" d={`M${lineTo(day)}`} />
      <circle className="mark" cx={px(x(day))} cy={px(y(numberIn(readings, 'soFar')))} r={6} />
      <path className="axis" d={`M${px(box.left)} ${px(box.bottom)}H${px(box.right)}`} />
      {days.values.map((at) => (
        <ChartText
          key={at}
          x={x(at)}
          y={box.bottom + 20}
          touches={box.right - x(at) < 14 ? 'right' : 'middle'}
        >
          {number(at, days.decimals)}
        </ChartText>
      ))}
      <ChartText x={box.right} y={box.bottom + 44} touches="right">
        {words['day'] ?? ''}
      </ChartText>
    </svg>
  );
}

export function Radiation(props: StationProps) {
  return <StationBench station={props} model={radiation} data={null} picture={Picture} />;
}
