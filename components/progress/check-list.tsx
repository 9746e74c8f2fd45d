// Before handing in: every question with whether it has an answer, a way back to each, and what is safe on the server.
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';
import { Ledger, LedgerRow } from '../ui/ledger';
import { MarsTitle } from '../ui/mars-title';
import { StateWord } from '../ui/state-word';

type CheckRow = {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly answered: boolean;
  /** "Answered", "Not answered" */
  readonly stateWord: string;
  /** "Flagged": the learner wanted to come back to it. */
  readonly flagWord?: string;
};

type CheckListProps = {
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly CheckRow[];
  /** The region that says what was saved; live where the page has a script for it. */
  readonly saved: ReactNode;
  /** Answer the first open question (filled), hand in (plain). */
  readonly actions: ReactNode;
};

export function CheckList({ over, title, lead, rows, saved, actions }: CheckListProps) {
  return (
    <>
      <p className="over">{over}</p>
      <MarsTitle>{title}</MarsTitle>
      <p className="lead">{lead}</p>
      <Ledger ordered>
        {rows.map(({ href, number, title: name, answered, stateWord, flagWord }) => (
          <LedgerRow
            key={href}
            href={href}
            start={<span className="pos">{number}</span>}
            title={name}
            note={flagWord === undefined ? undefined : <Flagged word={flagWord} />}
            end={
              <StateWord state={answered ? 'answered' : 'not-answered'} word={stateWord} call={!answered} />
            }
          />
        ))}
      </Ledger>
      {saved}
      <div className="acts">{actions}</div>
    </>
  );
}

function Flagged({ word }: { readonly word: string }) {
  return (
    <span className="state-word half">
      <Icon name="flag" />
      {word}
    </span>
  );
}
