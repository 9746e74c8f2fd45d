'use client';
// The station "Mars now": the globe with its day side, and the planets from above with the seasons of Mars.
import { ChartText } from '@/components/chart/chart-text';
import { Action } from '@/components/ui/action';
import { findShownMs, marsNow, type MarsNowState } from '@/domain/lab/mars-now';
import { computeMarsTime } from '@/domain/mars/mars-time';
import { computeMarsDate, findSeasonMs } from '@/domain/mars/mars-year';
import { computePlanetState } from '@/domain/mars/planets';
import { scale } from '@/domain/mars/vector';
import { MarsNowGlobe } from './mars-now-globe';
import { drawAt, drawLine, PlanetsView } from './planets-view';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

function Picture({ state, words }: Scene<MarsNowState>) {
  const utcMs = findShownMs(state);
  const word = (key: string): string => words.picture[key] ?? '';
  const { subSolar } = computeMarsTime(utcMs);
  const earthAndMars = (['earth', 'mars'] as const).map(
    (planet) => computePlanetState(planet, utcMs).positionKm,
  );
  return (
    <>
      <MarsNowGlobe
        subSolar={subSolar}
        place={state.place}
        placeName={words.options['place']?.[state.place] ?? ''}
        label={word('label')}
      />
      <PlanetsView
        utcMs={utcMs}
        label={word('orbit')}
        names={{ sun: word('sun'), earth: word('earth'), mars: word('mars') }}
      >
        <Seasons marsYear={computeMarsDate(utcMs).marsYear} word={word} />
        <path className="compare" d={drawLine(earthAndMars)} />
      </PlanetsView>
    </>
  );
}

/** Where Mars is when each season of its north begins. */
function Seasons({ marsYear, word }: { readonly marsYear: number; readonly word: (key: string) => string }) {
  return seasons.map((season, index) => {
    const { positionKm } = computePlanetState('mars', findSeasonMs(marsYear, 90 * index));
    const { x, y } = drawAt(scale(positionKm, 0.8));
    return (
      <g key={season}>
        <path className="grid" d={drawLine([scale(positionKm, 0.94), scale(positionKm, 1.06)])} />
        <ChartText className="halo" x={x} y={y + 5} touches="middle">
          {word(season)}
        </ChartText>
      </g>
    );
  });
}

const solMs = 88_775_244;

/** Whole sols, so that the clock at the place stands still and only the season moves. */
const jumps = [
  { name: 'sol', sols: 1 },
  { name: 'month', sols: 56 },
] as const;

function Jumps({ state, words, set }: Scene<MarsNowState>) {
  return (
    <div className="acts" role="group" aria-label={words.picture['later']}>
      {jumps.map(({ name, sols }) => (
        <Action
          key={name}
          variant="low"
          onClick={() => {
            set('moment', state.moment + sols * solMs);
          }}
        >
          {words.picture[name]}
        </Action>
      ))}
    </div>
  );
}

export function MarsNow(props: StationProps) {
  return <StationBench station={props} model={marsNow} data={null} picture={Picture} tools={Jumps} />;
}
