// Before a station shows what it reads off, the learner says what to expect, or skips that.
import { useId, useState, type SubmitEvent } from 'react';
import { Action } from '@/components/ui/action';
import { ErrorLine } from '@/components/question/error-line';
import type { LabWords } from '@/domain/lab/words-file';
import type { BenchWords } from './station-props';

interface PredictionProps {
  readonly words: LabWords;
  readonly predictions: readonly string[];
  readonly frame: BenchWords;
  readonly onPredict: (answer: string | null) => void;
}

export function Prediction({ words, predictions, frame, onPredict }: PredictionProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const errorId = `${id}-error`;
  const keep = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen === null) setRefused(true);
    else onPredict(chosen);
  };
  return (
    <form className="predict" onSubmit={keep}>
      <h2>{frame.predictTitle}</h2>
      <fieldset>
        <legend>{words.predict.prompt}</legend>
        <div className="seg">
          {predictions.map((answer) => (
            <label className="opt" key={answer}>
              <input
                type="radio"
                name={id}
                value={answer}
                checked={chosen === answer}
                aria-describedby={isRefused ? errorId : undefined}
                onChange={() => {
                  setChosen(answer);
                  setRefused(false);
                }}
              />
              <span>{words.predict.answers[answer]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ErrorLine id={errorId} text={isRefused ? frame.chooseFirst : null} />
      <div className="acts">
        <Action type="submit">{frame.predict}</Action>
        <button
          type="button"
          className="link"
          onClick={() => {
            onPredict(null);
          }}
        >
          {frame.skip}
        </button>
      </div>
    </form>
  );
}
