// The wrong ideas of a class, each with how many showed it, the answers that show it, and what to teach again.
import { Action } from '../ui/action';
import { Text } from '../ui/text';
import './insight.css';

export interface MisconceptionRow {
  readonly id: string;
  readonly idea: string;
  /** "5 of 12 pupils …" */
  readonly shown: string;
  /** Absent: nobody has got it right since. */
  readonly past?: string;
  readonly remedy: string;
  readonly step: { readonly href: string; readonly label: string } | null;
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly answers: readonly { readonly text: string; readonly pupils: string }[];
  }[];
  readonly pupils: readonly { readonly nickname: string; readonly note: string }[];
}

interface MisconceptionListProps {
  readonly rows: readonly MisconceptionRow[];
  readonly words: {
    readonly answersTitle: string;
    readonly answerHead: string;
    readonly countHead: string;
    readonly teachTitle: string;
    readonly who: string;
  };
}

type Words = MisconceptionListProps['words'];

function Answers({
  question: { title, answers },
  words,
}: {
  readonly question: MisconceptionRow['questions'][number];
  readonly words: Words;
}) {
  return (
    <table className="table num">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answerHead}</th>
          <th scope="col">{words.countHead}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ text, pupils }) => (
          <tr key={text}>
            <th scope="row">
              <Text>{text}</Text>
            </th>
            <td>{pupils}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Misconception({ row, words }: { readonly row: MisconceptionRow; readonly words: Words }) {
  return (
    <li>
      <h2 className="idea">
        <Text>{row.idea}</Text>
      </h2>
      <p>
        {row.shown} {row.past}
      </p>
      <h3>{words.teachTitle}</h3>
      <p>
        <Text>{row.remedy}</Text>
      </p>
      {row.step !== null && (
        <div className="acts">
          <Action href={row.step.href} variant="low" arrow>
            {row.step.label}
          </Action>
        </div>
      )}
      <details>
        <summary>{words.answersTitle}</summary>
        {row.questions.map((question) => (
          <Answers key={question.id} question={question} words={words} />
        ))}
      </details>
      <details>
        <summary>{words.who}</summary>
        <ul>
          {row.pupils.map(({ nickname, note }, index) => (
            <li key={index}>
              <bdi>{nickname}</bdi>
              {note === '' ? '' : ` · ${note}`}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

export function MisconceptionList({ rows, words }: MisconceptionListProps) {
  return (
    <ol className="ledger shown-ideas" role="list">
      {rows.map((row) => (
        <Misconception key={row.id} row={row} words={words} />
      ))}
    </ol>
  );
}
