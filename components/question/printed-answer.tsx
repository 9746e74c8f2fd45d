// Where one answers on paper, for each kind of question. A new kind does not compile until it is learnt here.
import { Text } from '@/components/ui/text';
import type { ClaimVerdict } from '@/domain/question/question-facts';
import type { Kind } from '@/domain/question/question';
import type { PassagePart, PublicOption, PublicQuestion } from '@/domain/question/public-question';

export interface PrintedWords {
  readonly true: string;
  readonly false: string;
  readonly choose: string;
  readonly chooseAll: string;
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
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

function Verdicts({ verdicts }: { readonly verdicts: readonly string[] }) {
  return (
    <ul className="printed-options">
      {verdicts.map((verdict) => (
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

/** Things to put something beside: a place in an order, the letter of a partner or group. */
function Blanks({ items }: { readonly items: readonly PublicOption[] }) {
  return (
    <ul className="printed-options">
      {items.map(({ id, text }) => (
        <li key={id}>
          <span className="printed-blank" aria-hidden="true" />
          <span>
            <Text>{text}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the letters stand for that are written beside. */
function Letters({ options }: { readonly options: readonly PublicOption[] }) {
  return (
    <ul className="printed-options">
      {options.map(({ id, text }) => (
        <li key={id}>
          <span className="printed-letter">{id}</span>
          <span>
            <Text>{text}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Passage({ parts }: { readonly parts: readonly PassagePart[] }) {
  return (
    <p>
      {parts.map((part, index) =>
        part.gap === null ? (
          <Text key={index}>{part.text}</Text>
        ) : (
          <span key={index} className="printed-gap">
            ({part.options.map(({ text }) => text).join(' / ')})
          </span>
        ),
      )}
    </p>
  );
}

function Answer({ question, words }: PrintedAnswerProps) {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return <Boxes options={question.options} />;
    case 'true-false':
      return <Verdicts verdicts={[words.true, words.false]} />;
    case 'numeric':
    case 'estimate':
      return <Line unit={question.unitText} />;
    case 'text':
      return <Line />;
    case 'order':
      return (
        <>
          <p className="small">
            1: {question.first} · {question.items.length}: {question.last}
          </p>
          <Blanks items={question.items} />
        </>
      );
    case 'match':
      return (
        <>
          <Blanks items={question.items} />
          <Letters options={question.partners} />
        </>
      );
    case 'categorise':
      return (
        <>
          <Blanks items={question.items} />
          <Letters options={question.groups} />
        </>
      );
    case 'cloze':
      return <Passage parts={question.passage} />;
    case 'hotspot':
      return <Boxes options={question.spots} />;
    case 'claim':
      return (
        <>
          <p>
            <Text>{question.claim}</Text> ({question.from})
          </p>
          <Verdicts verdicts={Object.values(words.verdicts)} />
          <Boxes options={question.evidence} />
        </>
      );
  }
}

export function PrintedAnswer({ question, words }: PrintedAnswerProps) {
  const ticks = { choice: words.choose, multiple: words.chooseAll };
  const said =
    question.kind === 'choice' || question.kind === 'multiple'
      ? ticks[question.kind]
      : words.instruction[question.kind];
  return (
    <>
      <p className="small soft">{said}</p>
      <Answer question={question} words={words} />
    </>
  );
}
