// true-false: the stem is a statement; two native radios give the verdict.
import type { PublicTrueFalse } from '@/domain/question/public-question';
import { MarkedOption, OptionGroup, OptionInput } from './option-row';
import type { BodyProps } from './question-body-props';

export function TrueFalse({
  name,
  answer,
  onAnswer,
  words,
  marks,
  outcome,
  error,
}: BodyProps<PublicTrueFalse>) {
  const verdict = answer?.kind === 'true-false' ? answer.verdict : null;
  const errorId = `${name}-error`;
  return (
    <OptionGroup legend={words.answersLegend} error={error} errorId={errorId}>
      {[true, false].map((value) => {
        const text = value ? words.true : words.false;
        if (marks !== null) {
          const mark = outcome === 'right' ? 'right' : 'wrong';
          return (
            <MarkedOption key={text} mark={value === verdict ? mark : undefined} words={words}>
              {text}
            </MarkedOption>
          );
        }
        return (
          <OptionInput
            key={text}
            type="radio"
            name={name}
            value={String(value)}
            isChosen={verdict === value}
            errorId={error === null ? undefined : errorId}
            onChoose={() => {
              onAnswer({ kind: 'true-false', verdict: value });
            }}
          >
            {text}
          </OptionInput>
        );
      })}
    </OptionGroup>
  );
}
