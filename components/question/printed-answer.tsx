// Where one answers on paper, for each kind of question. A new kind does not compile until it is learnt here.
import { Text } from '@/components/ui/text';
import type { Kind } from '@/domain/question/question';
import type { PublicOption, PublicQuestion } from '@/domain/question/public-question';

export interface PrintedWords {
  readonly true: string;
  readonly false: string;
  readonly choose: string;
  readonly chooseAll: string;
  readonly instruction: Readonly<Record<Kind, string>>;
}

interface PrintedAnswerProps {
  readonly question: PublicQuestion;
  readonly words: PrintedWords;
}

/** Boxes to tick. */
function Boxes({ options }: { readonly options: readonly PublicOption[] }) {
  return (
    <ul className="printed-options">
      {options.map(({ id, text }) => (
        <li key={id}>
          <span className="printed-box" aria-hidden="true" />
          <span>
            <Text>{text}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Verdicts({ words }: { readonly words: PrintedWords }) {
  return (
    <ul className="printed-options">
      {[words.true, words.false].map((verdict) => (
        <li key={verdict}>
          <span className="printed-box" aria-hidden="true" />
          <span>{verdict}</span>
        </li>
      ))}
    </ul>
  );
}

/** A line to write on, with the unit after it. */
function Line({ unit = '' }: { readonly unit?: string }) {
  return (
    <p className="printed-line">
      <span />
      {unit !== '' && <b>{unit}</b>}
    </p>
  );
}

export function PrintedAnswer({ question, words }: PrintedAnswerProps) {
  const instruction = <p className="small soft">{words.instruction[question.kind]}</p>;
  switch (question.kind) {
    case 'choice':
      return (
        <>
          <p className="small soft">{words.choose}</p>
          <Boxes options={question.options} />
        </>
      );
    case 'multiple':
      return (
        <>
          <p className="small soft">{words.chooseAll}</p>
          <Boxes options={question.options} />
        </>
      );
    case 'true-false':
      return (
        <>
          {instruction}
          <Verdicts words={words} />
        </>
      );
    case 'numeric':
      return (
        <>
          {instruction}
          <Line unit={question.unitText} />
        </>
      );
  }
}
