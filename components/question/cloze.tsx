// cloze: a passage with native selects in its lines. Each is named by its number and the words around it.
import { Icon } from '@/components/ui/icon';
import { plainText } from '@/components/ui/plain-text';
import { Text } from '@/components/ui/text';
import type { PassagePart, PublicCloze } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import { markIcons } from './option-row';
import { Pick, textOf, withPair } from './pick';
import type { BodyProps, Mark } from './question-body-props';
import type { QuestionWords } from './question-words';
import { say } from './say';

const NEAR_WORDS = 3;

type GapPart = Exclude<PassagePart, { gap: null }>;

interface Piece {
  /** Words before the gap, up to its last space. */
  readonly text: string;
  /** What touches the gap without a space: "(", "و". The line must not be broken between. */
  readonly before: string;
  readonly gap: GapPart | null;
  readonly after: string;
  readonly near: string;
}

function nearWords(before: string, after: string): string {
  const words = (text: string): string[] => plainText(text).trim().split(/\s+/u);
  return [...words(before).slice(-NEAR_WORDS), '…', ...words(after).slice(0, NEAR_WORDS)].join(' ').trim();
}

function textAt(passage: readonly PassagePart[], index: number): string {
  const part = passage[index];
  return part?.gap === null ? part.text : '';
}

/** The passage cut so that each gap keeps what is written close to it. */
function cutPassage(passage: readonly PassagePart[]): Piece[] {
  return passage.map((part, index): Piece => {
    if (part.gap === null) {
      const isAfterGap = index > 0;
      const isBeforeGap = index < passage.length - 1;
      const from = isAfterGap ? part.text.search(/\s|$/u) : 0;
      const to = isBeforeGap ? Math.max(part.text.search(/\S*$/u), from) : part.text.length;
      return { text: part.text.slice(from, to), before: '', gap: null, after: '', near: '' };
    }
    const [before, after] = [textAt(passage, index - 1), textAt(passage, index + 1)];
    return {
      text: '',
      before: /\S*$/u.exec(before)?.[0] ?? '',
      gap: part,
      after: /^\S*/u.exec(after)?.[0] ?? '',
      near: nearWords(before, after),
    };
  });
}

function FilledGap({
  text,
  mark,
  words,
}: {
  readonly text: string;
  readonly mark: Mark | undefined;
  readonly words: QuestionWords;
}) {
  if (mark === undefined) return <b className="filled">{text}</b>;
  return (
    <b className={`filled ${mark}`}>
      <Icon name={markIcons[mark]} />
      <Text>{text}</Text>
      <span className="says">{mark === 'right' ? words.right : words.notYet}</span>
    </b>
  );
}

export function Cloze({ question, name, answer, onAnswer, words, marks, error }: BodyProps<PublicCloze>) {
  const gaps = answer?.kind === 'cloze' ? answer.gaps : {};
  const errorId = `${name}-error`;
  const pieces = cutPassage(question.passage);
  const numbered = pieces.flatMap(({ gap }) => (gap === null ? [] : [gap.gap]));
  const gapOf = ({ gap, options }: GapPart, near: string) => {
    if (marks !== null) {
      return <FilledGap text={textOf(options, gaps[gap]) ?? '—'} mark={marks[gap]} words={words} />;
    }
    const place = { number: numbered.indexOf(gap) + 1, count: numbered.length };
    return (
      <Pick
        id={`${name}-${gap}`}
        label={`${say(words, words.gap, place)}: ${near}`}
        options={options}
        chosen={gaps[gap]}
        errorId={error === null ? undefined : errorId}
        words={words}
        onPick={(option) => {
          onAnswer({ kind: 'cloze', gaps: withPair(gaps, gap, option) });
        }}
      />
    );
  };
  return (
    <>
      <p className="passage">
        {pieces.map(({ text, before, gap, after, near }, index) =>
          gap === null ? (
            <Text key={index}>{text}</Text>
          ) : (
            <span key={index} className="gap">
              {before}
              {gapOf(gap, near)}
              {after}
            </span>
          ),
        )}
      </p>
      <ErrorLine id={errorId} text={error} />
    </>
  );
}
