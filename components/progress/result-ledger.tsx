// A result: begins with what is understood, says for each question what was answered and why, ends with one thing to do.
// No rank, no score as a hero.
import type { ReactNode } from 'react';
import './progress.css';
import { Action } from '../ui/action';
import type { UnitNumber } from '../ui/cover';
import { GirihBand } from '../ui/girih-band';
import { Ledger } from '../ui/ledger';
import { MarsTitle } from '../ui/mars-title';
import { StateGlyph, type State } from '../ui/state-word';

export type ResultRow = {
  readonly key: string;
  readonly state: State;
  readonly title: string;
  /** Begins with the word for the state: "Nearly. You used 100 °C …" */
  readonly note: ReactNode;
};

type NextThing = {
  readonly over: string;
  readonly title: string;
  readonly text: string;
  readonly action: { readonly href: string; readonly label: string };
};

type ResultLedgerProps = {
  readonly unit: UnitNumber;
  readonly over: string;
  readonly title: string;
  /** "7 of 10 points. Nobody else’s result is on this page." */
  readonly points: string;
  readonly rows: readonly ResultRow[];
  readonly next: NextThing;
};

export function ResultLedger({ unit, over, title, points, rows, next }: ResultLedgerProps) {
  return (
    <>
      <GirihBand unit={unit} />
      <div className="wrap narrow">
        <p className="over">{over}</p>
        <MarsTitle>{title}</MarsTitle>
        <p className="soft">{points}</p>
        <Ledger className="ideas">
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </Ledger>
        <section className="next-do">
          <p className="over">{next.over}</p>
          <h2>{next.title}</h2>
          <p>{next.text}</p>
          <Action href={next.action.href} arrow>
            {next.action.label}
          </Action>
        </section>
      </div>
    </>
  );
}

function Row({ row: { state, title, note } }: { readonly row: ResultRow }) {
  return (
    <li>
      <StateGlyph state={state} />
      <div className="grow">
        <h2 className="idea">{title}</h2>
        <p>{note}</p>
      </div>
    </li>
  );
}
