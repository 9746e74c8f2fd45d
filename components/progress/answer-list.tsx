// A quiz looked back on, question by question: what was answered, what is right and why, what the answer showed.
import type { ReactNode } from 'react';
import './progress.css';
import { StateWord, type State } from '../ui/state-word';
import { Text } from '../ui/text';

export interface AnswerRow {
  readonly number: string;
  readonly title: string;
  readonly stem: string;
  readonly state: State;
  readonly stateWord: string;
  readonly answered: readonly string[];
  readonly solution: readonly string[];
  readonly feedback: readonly { readonly text: string; readonly next?: string | undefined }[];
  readonly explanation: string;
  /** What else can be done with this question. */
  readonly foot: ReactNode;
}

interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  readonly words: {
    readonly seeAnswer: string;
    readonly yourAnswer: string;
    readonly rightAnswer: string;
    readonly why: string;
  };
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <dd key={text}>
      <Text>{text}</Text>
    </dd>
  ));
}

function AnswerDetails({
  row,
  words,
}: {
  readonly row: AnswerRow;
  readonly words: AnswerListProps['words'];
}) {
  return (
    <>
      <p>
        <Text>{row.stem}</Text>
      </p>
      <dl>
        <dt>{words.yourAnswer}</dt>
        <Lines texts={row.answered} />
        <dt>{words.rightAnswer}</dt>
        <Lines texts={row.solution} />
        <dt>{words.why}</dt>
        <dd>
          <Text>{row.explanation}</Text>
        </dd>
      </dl>
      {row.feedback.map(({ text }) => (
        <p key={text} className="soft">
          <Text>{text}</Text>
        </p>
      ))}
      {row.foot}
    </>
  );
}

export function AnswerList({ rows, words }: AnswerListProps) {
  return (
    <ol className="ledger answers" role="list">
      {rows.map((row) => (
        <li key={row.number}>
          <details>
            <summary>
              <span className="pos">{row.number}</span>
              <span className="grow">{row.title}</span>
              <StateWord state={row.state} word={row.stateWord} />
            </summary>
            <AnswerDetails row={row} words={words} />
          </details>
        </li>
      ))}
    </ol>
  );
}
