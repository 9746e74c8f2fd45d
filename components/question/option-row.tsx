// One option of a list: a native input whose whole row is the label, or its text and mark after a check.
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Text } from '@/components/ui/text';
import { ErrorLine } from './error-line';
import type { Mark } from './question-body-props';
import type { QuestionWords } from './question-words';

export const markIcons = { right: 'star-tick', wrong: 'octagon-cross' } as const;

interface OptionInputProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly errorId: string | undefined;
  readonly onChoose: () => void;
  readonly children: ReactNode;
  /** For an input that has a second label elsewhere: this row alone names it. */
  readonly id?: string;
}

export function OptionInput(props: OptionInputProps) {
  const { type, name, value, isChosen, errorId, onChoose, children, id } = props;
  const textId = id === undefined ? undefined : `${id}-text`;
  return (
    <label className={isChosen ? 'opt on' : 'opt'}>
      <input
        id={id}
        aria-labelledby={textId}
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        aria-describedby={errorId}
        onChange={onChoose}
      />
      <span id={textId}>{children}</span>
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
      {mark === undefined ? <span className="mark" /> : <Icon name={markIcons[mark]} />}
      <span>{children}</span>
      {mark !== undefined && <span className="says">{mark === 'right' ? words.right : words.notYet}</span>}
    </div>
  );
}

interface MarkedPairProps {
  readonly item: string;
  readonly given: string | undefined;
  readonly mark: Mark | undefined;
  readonly words: QuestionWords;
}

/** An item with the partner or group that it was given. */
export function MarkedPair({ item, given, mark, words }: MarkedPairProps) {
  return (
    <MarkedOption mark={mark} words={words}>
      <Text>{item}</Text>
      <span className="visually-hidden">: </span>
      <strong className="block">
        <Text>{given ?? '—'}</Text>
      </strong>
    </MarkedOption>
  );
}

interface OptionSetProps {
  readonly legend: string;
  readonly isLegendShown?: boolean;
  readonly children: ReactNode;
}

export function OptionSet({ legend, isLegendShown = false, children }: OptionSetProps) {
  return (
    <fieldset className="options">
      <legend className={isLegendShown ? 'legend' : 'visually-hidden'}>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface OptionGroupProps extends OptionSetProps {
  readonly error: string | null;
  readonly errorId: string;
}

export function OptionGroup({ error, errorId, ...set }: OptionGroupProps) {
  return (
    <>
      <OptionSet {...set} />
      <ErrorLine id={errorId} text={error} />
    </>
  );
}
