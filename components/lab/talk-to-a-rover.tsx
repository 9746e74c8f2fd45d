'use client';
// The station "Talk to a rover": the signal between the planets, and the rover as it is and as Earth sees it.
import { ChartText } from '@/components/chart/chart-text';
import { axisTicks, linearScale, px } from '@/components/chart/scale';
import {
  findRoverM,
  findSeenM,
  findSignal,
  hasFallen,
  talkToARover,
  type RoverState,
} from '@/domain/lab/talk-to-a-rover';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const width = 350;
const height = 330;
const earthX = 34;
const marsX = 316;
const skyY = 66;
const groundY = 240;
const trackLeft = 40;
const edgeX = 290;

function Picture(scene: Scene<RoverState>) {
  const { state, words, number } = scene;
  const word = (key: string): string => words.picture[key] ?? '';
  const x = linearScale([0, state.edgeM], [trackLeft, edgeX]);
  const { values, decimals } = axisTicks([0, state.edgeM], 4);
  // Down in the hollow, beside the edge.
  const fall = hasFallen(state) ? { x: 24, y: 60 } : { x: 0, y: 0 };
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={word('label')}
    >
      <circle cx={earthX} cy={skyY} r="14" fill="var(--ice)" stroke="var(--ink)" />
      <circle cx={marsX} cy={skyY} r="10" fill="var(--rust)" stroke="var(--ink)" />
      <ChartText className="strong" x={earthX} y={skyY + 36} touches="middle">
        {word('earth')}
      </ChartText>
      <ChartText className="strong" x={marsX} y={skyY + 36} touches="middle">
        {word('mars')}
      </ChartText>
      <path className="grid" d={`M${String(earthX + 20)} ${String(skyY)}H${String(marsX - 16)}`} />
      <SignalDot state={state} word={word} />
      <path className="axis" d={`M0 ${String(groundY)}H${String(edgeX)}v60H${String(width)}`} />
      <ChartText className="strong" x={edgeX} y={groundY + 80} touches="middle">
        {word('edge')}
      </ChartText>
      {values
        .filter((value) => value < state.edgeM * 0.95)
        .map((value) => (
          <g key={value}>
            <path className="axis" d={`M${px(x(value))} ${String(groundY)}v6`} />
            <ChartText x={x(value)} y={groundY + 22} touches="middle">
              {number(value, decimals)}
            </ChartText>
          </g>
        ))}
      <Rover x={x(findSeenM(state))} y={groundY} isGhost name={word('seen')} nameY={groundY - 64} />
      <Rover
        x={x(findRoverM(state)) + fall.x}
        y={groundY + fall.y}
        name={word('now')}
        nameY={groundY + fall.y - 40}
      />
    </svg>
  );
}

function SignalDot({ state, word }: { readonly state: RoverState; readonly word: (key: string) => string }) {
  const signal = findSignal(state);
  if (signal.word === 'none') return null;
  const toEarth = signal.word === 'picture';
  const way = linearScale([0, 1], toEarth ? [marsX - 16, earthX + 20] : [earthX + 20, marsX - 16]);
  const x = way(signal.part);
  const tip = toEarth ? -9 : 9;
  return (
    <g>
      <path
        d={`M${px(x + tip)} ${String(skyY)}L${px(x - tip)} ${String(skyY - 7)}v14Z`}
        style={{ fill: 'var(--butter)' }}
        stroke="var(--ink)"
      />
      <ChartText className="halo" x={x} y={skyY - 26} touches="middle">
        {word(signal.word)}
      </ChartText>
    </g>
  );
}

interface RoverProps {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly nameY: number;
  /** How Earth sees it: an outline. */
  readonly isGhost?: boolean;
}

/** Its middle is where the rover is, so that at the edge half of it is over. */
function Rover({ x, y, name, nameY, isGhost = false }: RoverProps) {
  return (
    <g stroke={isGhost ? 'var(--ink-soft)' : 'var(--ink)'} strokeDasharray={isGhost ? '3 3' : undefined}>
      <path
        d={`M${px(x - 14)} ${px(y - 18)}h28v8h-28ZM${px(x + 8)} ${px(y - 18)}v-12h6`}
        style={{ fill: isGhost ? 'none' : 'var(--sand)' }}
      />
      {[-10, 0, 10].map((wheel) => (
        <circle
          key={wheel}
          cx={px(x + wheel)}
          cy={px(y - 5)}
          r="4.5"
          fill={isGhost ? 'none' : 'var(--ink-soft)'}
        />
      ))}
      <g stroke="none" strokeDasharray="none">
        <ChartText className="halo" x={Math.max(x, 60)} y={nameY} touches="middle">
          {name}
        </ChartText>
      </g>
    </g>
  );
}

export function TalkToARover(props: StationProps) {
  return <StationBench station={props} model={talkToARover} data={null} picture={Picture} />;
}
