'use client';
// The bench of a station: the picture beside what is set and read off, then the states that were noted. A station gives its
// model and its picture; all else is here and the same for every one.
import './lab.css';
import type { ReactNode } from 'react';
import { Text } from '@/components/ui/text';
import { say } from '@/components/question/say';
import { printReading, tell } from '@/domain/lab/tell';
import type { State, StationModel } from '@/domain/lab/station-model';
import { printNumber } from '@/domain/number-text';
import { Controls } from './controls';
import { CopyLink } from './copy-link';
import { Notes } from './notes';
import { Prediction } from './prediction';
import { Runner } from './runner';
import type { Scene, StationProps } from './station-props';
import { useBench, type Bench } from './use-bench';

interface StationBenchProps<S extends State, Data> {
  readonly station: StationProps;
  readonly model: StationModel<S, Data>;
  readonly data: Data;
  /** Drawn from the state alone; a figure with `role="img"` and its label, or several. */
  readonly picture: (scene: Scene<S>) => ReactNode;
  /** Controls of this station that are more than its fields, such as a search of places. */
  readonly tools?: (scene: Scene<S>) => ReactNode;
}

/** What the model reads off, without the fields, which have controls; a field that runs by itself has none. */
function Readings<S extends State, Data>({
  bench,
  model,
  station,
}: {
  readonly bench: Bench;
  readonly model: StationModel<S, Data>;
  readonly station: StationProps;
}) {
  const { words, reader, frame } = station;
  const controls = new Set(model.fields.filter(({ isTime }) => isTime !== true).map(({ key }) => key));
  const shown = bench.readings.filter(({ id, isQuiet }) => isQuiet !== true && !controls.has(id));
  return (
    <div>
      <h2>{frame.readings}</h2>
      <dl className="readings num">
        {shown.map((reading) => (
          <div key={reading.id}>
            <dt>{words.names[reading.id] ?? reading.id}</dt>
            <dd>
              {'value' in reading && reading.value < 0 ? (
                <Text>{printReading(reading, words, reader)}</Text>
              ) : (
                printReading(reading, words, reader)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function StationBench<S extends State, Data>(props: StationBenchProps<S, Data>) {
  const { station, model, data, picture, tools } = props;
  const { words, frame, reader, predictions } = station;
  const bench = useBench(model, data, station);
  const { state, prediction, isPlaying } = bench;
  const scene: Scene<S> = {
    state,
    words,
    reader,
    number: (value, decimals = 0) => printNumber(value, decimals, reader.locale, reader.digits),
    set: bench.set,
  };
  return (
    <div className="station">
      <div className="bench">
        <div className="scene">{picture(scene)}</div>
        <div className="panel">
          {prediction === null && (
            <Prediction words={words} predictions={predictions} frame={frame} onPredict={bench.predict} />
          )}
          <div className="controls" role="group" aria-label={frame.controls}>
            <Controls
              fields={model.fields}
              state={state}
              words={words}
              frame={frame}
              reader={reader}
              onSet={bench.set}
              tools={tools?.(scene)}
            />
          </div>
          {prediction !== null && (
            <>
              <div>
                <Runner bench={bench} run={model.run} frame={frame} reader={reader} />
              </div>
              <Readings bench={bench} model={model} station={station} />
            </>
          )}
          <CopyLink href={`${station.href}?${bench.address}`} frame={frame} />
        </div>
        {prediction !== null && (
          <div className="happens">
            <h2>{frame.happens}</h2>
            {prediction.answer !== null && (
              <div className="small soft">
                <p>
                  <Text>
                    {say(reader, frame.predicted, {
                      answer: words.predict.answers[prediction.answer] ?? '',
                    })}
                  </Text>
                </p>
                <p>{words.predict.compare}</p>
              </div>
            )}
            {/* Said aloud when it stands still: not at each frame. */}
            <p className="telling" aria-live={isPlaying ? 'off' : 'polite'}>
              <Text>{tell(model, state, data, words, reader)}</Text>
            </p>
          </div>
        )}
      </div>
      {prediction !== null && (
        <Notes bench={bench} name={station.id} words={words} frame={frame} reader={reader} />
      )}
    </div>
  );
}
