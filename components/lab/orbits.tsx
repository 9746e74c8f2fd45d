'use client';
// The station "Orbits and launch windows": the flight from above, and the whole window for those who want it.
import { Action } from '@/components/ui/action';
import {
  findNextWindow,
  findShipKm,
  getFlight,
  missionsOf2020,
  orbits,
  type OrbitsState,
} from '@/domain/lab/orbits';
import { Body, drawLine, PlanetsView } from './planets-view';
import { Porkchop } from './porkchop';
import { StationBench } from './station-bench';
import type { Scene, StationProps } from './station-props';

const dayMs = 86_400_000;
const linePoints = 60;

function Picture(scene: Scene<OrbitsState>) {
  const { state, words } = scene;
  const word = (key: string): string => words.picture[key] ?? '';
  const flight = getFlight(state);
  const way = (toDay: number) =>
    drawLine(
      Array.from({ length: linePoints + 1 }, (_, step) =>
        findShipKm({ ...state, day: (step / linePoints) * toDay }, flight),
      ),
    );
  const isFlying = state.day > 0 && state.day < state.flightDays;
  return (
    <>
      <PlanetsView
        utcMs={state.launch + state.day * dayMs}
        label={word('label')}
        names={{ sun: word('sun'), earth: word('earth'), mars: word('mars') }}
      >
        {/* Just before the end: at the end the ship goes on with Mars. */}
        <path className="compare" d={way(state.flightDays - 0.01)} />
        <path className="series" d={way(Math.min(state.day, state.flightDays - 0.01))} />
        {isFlying && (
          <Body
            positionKm={findShipKm(state, flight)}
            fill="var(--butter)"
            name={word('ship')}
            side="beside"
          />
        )}
      </PlanetsView>
      <details>
        <summary>{word('chopTitle')}</summary>
        <Porkchop window={findNextWindow(state.launch)} scene={scene} />
      </details>
    </>
  );
}

const missionWords = { hope: 'hope', 'tianwen-1': 'tianwen', perseverance: 'perseverance' } as const;

/** Sets the days of a mission of 2020, or of the best flight of this window. */
function Flights({ state, words, set }: Scene<OrbitsState>) {
  const fly = (launchMs: number, flightDays: number): void => {
    set('launch', launchMs);
    set('flightDays', flightDays);
    set('day', 0);
  };
  const best = findNextWindow(state.launch);
  return (
    <div className="acts" role="group" aria-label={words.picture['flights']}>
      {missionsOf2020.map(({ id, launchMs, arrivalMs }) => (
        <Action
          key={id}
          variant="low"
          onClick={() => {
            fly(launchMs, (arrivalMs - launchMs) / dayMs);
          }}
        >
          {words.picture[missionWords[id]]}
        </Action>
      ))}
      <Action
        variant="low"
        onClick={() => {
          fly(best.launchMs, best.flightDays);
        }}
      >
        {words.picture['best']}
      </Action>
    </div>
  );
}

export function Orbits(props: StationProps) {
  return <StationBench station={props} model={orbits} data={null} picture={Picture} tools={Flights} />;
}
