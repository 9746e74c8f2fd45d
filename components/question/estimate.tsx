// estimate: a number to be typed, with a slider beside it. Each shows what the other says; the typed text is the answer.
import { readNumber, writeDigits } from '@/domain/number-text';
import type { PublicEstimate } from '@/domain/question/public-question';
import { withoutUnit } from '@/domain/question/unit-symbol';
import { ErrorLine } from './error-line';
import { NumberField } from './number-field';
import type { BodyProps } from './question-body-props';
import { sayNumber } from './say';
import { TypedResult } from './typed-result';

export function Estimate(props: BodyProps<PublicEstimate>) {
  const { question, name, answer, onAnswer, words, marks, outcome, error } = props;
  const { unit, unitText, range } = question;
  const text = answer?.kind === 'estimate' ? answer.text : '';
  const errorId = `${name}-error`;
  if (marks !== null)
    return <TypedResult text={`${text} ${unitText}`.trim()} outcome={outcome} words={words} />;
  const read = readNumber(withoutUnit(text, unit));
  const middle = (range.from + range.to) / 2;
  const give = (typed: string): void => {
    onAnswer({ kind: 'estimate', text: typed });
  };
  const withUnit = (value: number): string => `${sayNumber(words, value, range.step)} ${unitText}`.trim();
  return (
    <div>
      <NumberField
        name={name}
        text={text}
        unitText={unitText}
        errorId={error === null ? undefined : errorId}
        words={words}
        onText={give}
      />
      <div className={read.ok ? 'slider' : 'slider unset'}>
        <input
          type="range"
          min={range.from}
          max={range.to}
          step={range.step}
          // The browser holds it inside the range; what was typed may lie outside.
          value={read.ok ? read.value : middle}
          aria-label={words.slider}
          aria-valuetext={read.ok ? withUnit(read.value) : words.notSet}
          onChange={({ currentTarget }) => {
            give(writeDigits(currentTarget.value, words.digits));
          }}
        />
        <div className="small soft" aria-hidden="true">
          <bdi>{withUnit(range.from)}</bdi>
          {!read.ok && <span>{words.notSet}</span>}
          <bdi>{withUnit(range.to)}</bdi>
        </div>
      </div>
      <ErrorLine id={errorId} text={error} />
    </div>
  );
}
