'use client';
// The station "Craters tell time": two squares of ground from above, drawn to scale.
import { ChartText } from '@/components/chart/chart-text';
import { px } from '@/components/chart/scale';
import { craters, drawSurfaces, type CratersState } from '@/domain/lab/craters';
import type { Crater } from '@/domain/mars/craters';
import { withUnit } from '@/domain/question/unit-symbol';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const side = 300;
/** A crater of 1 km on the widest square would be less than a pixel. */
const smallestPx = 1.6;

interface GroundProps {
  readonly name: string;
  readonly fallen: readonly Crater[];
  readonly sideKm: number;
  readonly isLava: boolean;
  /** "50 km" */
  readonly scale: string;
}

function Ground({ name, fallen, sideKm, isLava, scale }: GroundProps) {
  return (
    <svg className="chart" viewBox="0 0 300 350">
      <ChartText className="strong" x={side / 2} y={16} touches="middle">
        {name}
      </ChartText>
      {/* An inner picture cuts off what lies beyond the square. */}
      <svg y="26" width={side} height={side}>
        <rect className={isLava ? 'ground lava' : 'ground'} width={side} height={side} />
        {fallen.map((crater) => (
          <circle
            key={crater.atGa}
            className="crater"
            cx={px(crater.x * side)}
            cy={px(crater.y * side)}
            r={px(Math.max(smallestPx, (crater.widthKm / sideKm) * (side / 2)))}
          />
        ))}
      </svg>
      <path className="axis" d={`M0 332v7h${String(side / 4)}v-7`} />
      <ChartText x={side / 4 + 8} y={344}>
        {scale}
      </ChartText>
    </svg>
  );
}

function Picture({ state, words, number, reader }: Scene<CratersState>) {
  const { old, young, isFlooded } = drawSurfaces(state);
  const { label, first = '', second = '' } = words.picture;
  const scaleKm = state.sideKm / 4;
  const scale = withUnit(number(scaleKm, scaleKm % 1 === 0 ? 0 : 1), 'km', reader.locale);
  const shared = { sideKm: state.sideKm, scale };
  return (
    <div className="side-by-side" role="img" aria-label={label}>
      <Ground name={first} fallen={old} isLava={false} {...shared} />
      <Ground name={second} fallen={young} isLava={isFlooded} {...shared} />
    </div>
  );
}

export function Craters(props: StationProps) {
  return <StationBench station={props} model={craters} data={null} picture={Picture} />;
}
