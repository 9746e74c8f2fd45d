// One option of a list: a native input whose whole row is the label, or its text and mark after a check.
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ErrorLine } from './error-line';
import type { Mark } from './question-body-props';
import type { QuestionWords } from './question-words';

interface OptionInputProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly errorId: string | undefined;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function OptionInput({ type, name, value, isChosen, errorId, onChoose, children }: OptionInputProps) {
  return (
    <label className={isChosen ? 'opt on' : 'opt'}>
      <input
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        aria-describedby={errorId}
        onChange={onChoose}
      />
      <span>{children}</span>
    </label>
  );
}

interface MarkedOptionProps {
  readonly mark: Mark | undefined;
  readonly words: QuestionWords;
  readonly children: ReactNode;
}

/** The right option is not given away by a wrong try: only what was chosen is marked. */
export function MarkedOption({ mark, words, children }: MarkedOptionProps) {
  return (
    <div className={`opt ${mark ?? 'rest'}`}>
      {mark === undefined ? (
        <span className="mark" />
      ) : (
        <Icon name={mark === 'right' ? 'star-tick' : 'octagon-cross'} />
      )}
      <span>{children}</span>
      {mark !== undefined && <span className="says">{mark === 'right' ? words.right : words.notYet}</span>}
    </div>
  );
}

interface OptionGroupProps {
  readonly legend: string;
  readonly error: string | null;
  readonly errorId: string;
  readonly children: ReactNode;
}

export function OptionGroup({ legend, error, errorId, children }: OptionGroupProps) {
  return (
    <>
      <fieldset className="options">
        <legend className="visually-hidden">{legend}</legend>
        {children}
      </fieldset>
      <ErrorLine id={errorId} text={error} />
    </>
  );
}
