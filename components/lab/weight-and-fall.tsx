'use client';
// The station "Weight, fall and jump": two rulers, a stone beside each, and the height of a jump.
import { ChartText } from '@/components/chart/chart-text';
import { linearScale, px, axisTicks } from '@/components/chart/scale';
import { weightAndFall, type WeightAndFallState } from '@/domain/lab/weight-and-fall';
import {
  heightWhileFallingOnEarthM,
  heightWhileFallingOnMarsM,
  jumpHeightOnMarsM,
} from '@/domain/mars/gravity';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const width = 350;
const height = 380;
const ground = 340;
const top = 40;

interface WorldProps {
  readonly x: number;
  readonly name: string;
  readonly stoneM: number;
  readonly jumpM: number;
  readonly scene: Scene<WeightAndFallState>;
}

function World({ x, name, stoneM, jumpM, scene }: WorldProps) {
  const { state, number, words } = scene;
  const y = linearScale([0, state.heightM], [ground, top + 14]);
  const { values, decimals } = axisTicks([0, state.heightM], 5);
  // The ground is 0 without being told.
  const marks = values.filter((value) => value > 0);
  const jumpY = y(jumpM);
  return (
    <g>
      <ChartText className="strong" x={x + 60} y={18} touches="middle">
        {name}
      </ChartText>
      <path
        className="axis"
        d={`M${px(x)} ${px(top)}V${String(ground)}${marks.map((value) => `M${px(x)} ${px(y(value))}h-6`).join('')}`}
      />
      {marks.map((value) => (
        <ChartText key={value} x={x - 9} y={y(value) + 4.5} touches="right">
          {number(value, decimals)}
        </ChartText>
      ))}
      <path className="trail" d={`M${px(x + 40)} ${px(y(state.heightM))}V${px(y(stoneM))}`} />
      <circle className="stone" cx={x + 40} cy={px(y(stoneM) - 9)} r="9" />
      <path className="compare" d={`M${px(x + 70)} ${px(jumpY)}h44`} />
      <ChartText x={x + 92} y={jumpY - 7} touches="middle">
        {words.picture['jump'] ?? ''}
      </ChartText>
    </g>
  );
}

function Picture(scene: Scene<WeightAndFallState>) {
  const { state, words } = scene;
  const { heightM, jumpM, elapsedS } = state;
  const earth = words.picture['earth'] ?? '';
  const mars = words.picture['mars'] ?? '';
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={words.picture['label']}
    >
      <path className="axis" d={`M0 ${String(ground)}H${String(width)}`} />
      <World
        x={36}
        name={earth}
        stoneM={heightWhileFallingOnEarthM(heightM, elapsedS)}
        jumpM={jumpM}
        scene={scene}
      />
      <World
        x={216}
        name={mars}
        stoneM={heightWhileFallingOnMarsM(heightM, elapsedS)}
        jumpM={jumpHeightOnMarsM(jumpM)}
        scene={scene}
      />
      <ChartText x={0} y={ground + 26}>
        {words.picture['axis'] ?? ''}
      </ChartText>
    </svg>
  );
}

export function WeightAndFall(props: StationProps) {
  return <StationBench station={props} model={weightAndFall} data={null} picture={Picture} />;
}
