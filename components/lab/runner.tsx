// Play, Pause, Step, Reset. A station starts paused; where little motion is asked for there are only steps.
import { Action } from '@/components/ui/action';
import { StatusLine } from '@/components/ui/status-line';
import { say } from '@/components/question/say';
import type { Run, State } from '@/domain/lab/station-model';
import type { LabReader } from '@/domain/lab/tell';
import { printNumber } from '@/domain/number-text';
import { withUnit } from '@/domain/question/unit-symbol';
import type { BenchWords } from './station-props';
import type { Bench } from './use-bench';

interface RunnerProps<S extends State> {
  readonly bench: Bench;
  readonly run: Run<S> | undefined;
  readonly frame: BenchWords;
  readonly reader: LabReader;
}

const units = [
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3600 },
  { unit: 'min', seconds: 60 },
  { unit: 's', seconds: 1 },
] as const;

/** In the unit of the station, or the largest that it fills: 0.1 s, 30 min, 1 d. */
function printStep(seconds: number, own: string | undefined, { locale, digits }: LabReader): string {
  const fitting = units.find((each) => seconds >= each.seconds) ?? { unit: 's', seconds: 1 };
  const { unit, seconds: one } = own === undefined ? fitting : { unit: own, seconds: 1 };
  const value = Number((seconds / one).toFixed(2));
  return withUnit(printNumber(value, String(value).split('.')[1]?.length ?? 0, locale, digits), unit, locale);
}

export function Runner<S extends State>({ bench, run, frame, reader }: RunnerProps<S>) {
  const { isOver, isPlaying, isStill } = bench;
  if (run === undefined)
    return (
      <Action variant="low" onClick={bench.reset}>
        {frame.reset}
      </Action>
    );
  return (
    <>
      <div className="acts">
        {!isStill && (
          <Action
            icon={isPlaying ? 'pause' : 'play'}
            aria-disabled={isOver}
            onClick={() => {
              bench.play(!isPlaying);
            }}
          >
            {isPlaying ? frame.pause : frame.play}
          </Action>
        )}
        <Action
          variant={isStill ? 'filled' : 'plain'}
          icon="step"
          aria-disabled={isOver}
          onClick={bench.step}
        >
          {say(reader, frame.step, { time: printStep(run.stepS, run.unit, reader) })}
        </Action>
        <button type="button" className="link" onClick={bench.reset}>
          {frame.reset}
        </button>
      </div>
      {isStill && <p className="small soft">{frame.stillOnly}</p>}
      <StatusLine>{isOver ? frame.over : null}</StatusLine>
    </>
  );
}
