// A lesson in a unit's ledger: number, title, how long, how it stands. The whole row is the link.
import { LedgerRow } from '../ui/ledger';
import { StateWord, type State } from '../ui/state-word';

type LessonRowProps = {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  /** "12 minutes · explain what gives Mars its colour" */
  readonly note?: string;
  readonly state: State;
  readonly stateWord: string;
};

export function LessonRow({ number, state, stateWord, ...row }: LessonRowProps) {
  return (
    <LedgerRow
      {...row}
      start={<span className="pos">{number}</span>}
      end={<StateWord state={state} word={stateWord} />}
    />
  );
}
