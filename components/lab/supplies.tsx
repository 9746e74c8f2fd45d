'use client';
// The picture of the station "Supplies": three tanks, each as full as its store.
import './ground-pictures.css';
import { supplies, suppliesBrought, type SuppliesState } from '@/domain/lab/supplies';
import { ChartText } from '@/components/chart/chart-text';
import { px } from '@/components/chart/scale';
import { numberIn } from './number-in';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const box = { width: 360, height: 270, top: 34, floor: 214, tank: 84 } as const;

function Picture({ state, words: { picture: words }, number }: Scene<SuppliesState>) {
  const readings = supplies.readings(state, null);
  const tanks = [
    { id: 'oxygen', leftKg: numberIn(readings, 'oxygenLeft'), fullKg: suppliesBrought.oxygenKg },
    { id: 'water', leftKg: numberIn(readings, 'waterLeft'), fullKg: suppliesBrought.waterKg },
    { id: 'food', leftKg: numberIn(readings, 'foodLeft'), fullKg: suppliesBrought.foodKg },
  ];
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
      role="img"
      aria-label={words['label'] ?? ''}
    >
      {tanks.map(({ id, leftKg, fullKg }, i) => {
        const left = 24 + i * 116;
        const right = left + box.tank;
        // A plant that makes more than is breathed has nowhere to put it: the tank is full.
        const share = Math.min(1, leftKg / fullKg);
        const level = box.floor - share * (box.floor - box.top - 6);
        return (
          <g key={id}>
            {share > 0 && (
              <path
                className={`tank-${id}`}
                d={`M${px(left)} ${px(box.floor)}V${px(level)}H${px(right)}V${px(box.floor)}Z`}
              />
            )}
            <path
              className="vessel"
              d={`M${px(left)} ${px(box.top)}V${px(box.floor)}H${px(right)}V${px(box.top)}Z`}
            />
            <ChartText x={(left + right) / 2} y={box.floor + 22} touches="middle" className="strong">
              {words[id] ?? ''}
            </ChartText>
            <ChartText x={(left + right) / 2} y={box.floor + 44} touches="middle">
              {`${number(leftKg)} / ${number(fullKg)}`}
            </ChartText>
          </g>
        );
      })}
    </svg>
  );
}

export function Supplies(props: StationProps) {
  return <StationBench station={props} model={supplies} data={null} picture={Picture} />;
}
