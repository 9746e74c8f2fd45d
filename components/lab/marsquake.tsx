'use client';
// The picture of the station "Marsquake": Mars cut open with the ways of both waves as far as they have come, and the trace they write.
import './ground-pictures.css';
import { marsquake, marsWaves, type MarsquakeState } from '@/domain/lab/marsquake';
import { marsRadiusKm } from '@/domain/mars/great-circle';
import { arrivalsAt, coreRadiusKm } from '@/domain/mars/quake-distance';
import { followRay, type Ray, type RayBundle } from '@/domain/mars/quake-rays';
import { ChartText } from '@/components/chart/chart-text';
import { linearScale, px } from '@/components/chart/scale';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const ball = { x: 180, y: 156, radius: 118 } as const;
const strip = { left: 8, right: 352, middle: 372, bottom: 404 } as const;
const box = { width: 360, height: 440 } as const;
const longestS = 1200;
const x = linearScale([0, longestS], [strip.left, strip.right]);

/** The station is at the top; angles run from the quake to it, clockwise. */
function place(angleRad: number, radiusKm: number, quakeRad: number): { x: number; y: number } {
  const turn = angleRad - quakeRad;
  const length = (radiusKm / marsRadiusKm) * ball.radius;
  return { x: ball.x + length * Math.sin(turn), y: ball.y - length * Math.cos(turn) };
}

function Picture({ state, words: { picture: words }, number }: Scene<MarsquakeState>) {
  const { distanceDeg, elapsedS } = state;
  const { p, s } = arrivalsAt(marsWaves, distanceDeg);
  const quakeRad = (distanceDeg * Math.PI) / 180;
  const quake = place(0, marsRadiusKm - 30, quakeRad);
  // Outside the ball beside the quake.
  const name = place(0, marsRadiusKm * 1.09, quakeRad);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
      role="img"
      aria-label={words['label'] ?? ''}
    >
      <circle className="ground" cx={ball.x} cy={ball.y} r={ball.radius} />
      <circle className="inner" cx={ball.x} cy={ball.y} r={px((coreRadiusKm / marsRadiusKm) * ball.radius)} />
      <ChartText x={ball.x} y={ball.y + 6} touches="middle">
        {words['core'] ?? ''}
      </ChartText>
      <ChartText x={ball.x} y={ball.y + 96} touches="middle">
        {words['mantle'] ?? ''}
      </ChartText>
      <Way bundles={marsWaves.p} ray={p} name={words['p'] ?? ''} {...{ quakeRad, elapsedS }} wave="p" />
      <Way bundles={marsWaves.s} ray={s} name={words['s'] ?? ''} {...{ quakeRad, elapsedS }} wave="s" />
      <path className="station" d={`M${px(ball.x)} ${px(ball.y - ball.radius)}l-8 -14h16z`} />
      <ChartText x={ball.x + 14} y={ball.y - ball.radius - 8} className="strong">
        {words['station'] ?? ''}
      </ChartText>
      <circle className="mark" cx={px(quake.x)} cy={px(quake.y)} r={6} />
      <ChartText x={name.x} y={name.y + 5} touches="right" className="strong halo">
        {words['quake'] ?? ''}
      </ChartText>
      <ChartText x={strip.left} y={332}>
        {words['trace'] ?? ''}
      </ChartText>
      <path className="series trace" d={trace(elapsedS, p, s)} />
      <path className="axis" d={`M${px(strip.left)} ${px(strip.bottom)}H${px(strip.right)}`} />
      {[0, 300, 600, 900, 1200].map((seconds) => (
        <ChartText
          key={seconds}
          x={x(seconds)}
          y={strip.bottom + 18}
          touches={seconds === 0 ? 'left' : seconds === longestS ? 'right' : 'middle'}
        >
          {number(seconds)}
        </ChartText>
      ))}
      <ChartText x={strip.right} y={strip.bottom + 35} touches="right">
        {words['seconds'] ?? ''}
      </ChartText>
    </svg>
  );
}

type WayProps = {
  readonly bundles: readonly RayBundle[];
  readonly ray: Ray | null;
  readonly quakeRad: number;
  readonly elapsedS: number;
  readonly wave: 'p' | 's';
  readonly name: string;
};

/** The way thin in whole, thick as far as the wave has come, and its head with its letter. */
function Way({ bundles, ray, quakeRad, elapsedS, wave, name }: WayProps) {
  if (ray === null) return null;
  // A way around the far side comes to the station from the other side.
  const side = ray.angleRad > Math.PI ? -1 : 1;
  const points = followRay(bundles, ray).map(({ angleRad, radiusKm, timeS }) => ({
    ...place(side * angleRad, radiusKm, quakeRad),
    timeS,
  }));
  const come = points.filter(({ timeS }) => timeS <= elapsedS);
  const head = come.at(-1);
  const line = (list: readonly { x: number; y: number }[]) =>
    `M${list.map((at) => `${px(at.x)} ${px(at.y)}`).join('L')}`;
  return (
    <>
      <path className={`way ${wave}`} d={line(points)} />
      {come.length > 1 && <path className={`series ${wave === 's' ? 'curve-3' : ''}`} d={line(come)} />}
      {head !== undefined && elapsedS > 0 && elapsedS < ray.timeS && (
        <ChartText x={head.x + 6} y={head.y + (wave === 'p' ? -6 : 16)} className="strong halo">
          {name}
        </ChartText>
      )}
    </>
  );
}

/** A drawn trace: a little noise, and at each arrival a jolt that dies away, the second the stronger one. */
function trace(elapsedS: number, p: Ray | null, s: Ray | null): string {
  const points = Array.from({ length: Math.floor(elapsedS / 3) + 1 }, (_, i) => {
    const seconds = i * 3;
    const jolt = (ray: Ray | null, strengthPx: number) =>
      ray === null || seconds < ray.timeS ? 0 : strengthPx * Math.exp((ray.timeS - seconds) / 60);
    const size = 1 + jolt(p, 14) + jolt(s, 26);
    return `${px(x(seconds))} ${px(strip.middle + size * Math.sin(i * 2.4) * Math.cos(i * 0.7))}`;
  });
  return `M${points.join('L')}`;
}

export function Marsquake(props: StationProps) {
  return <StationBench station={props} model={marsquake} data={null} picture={Picture} />;
}
