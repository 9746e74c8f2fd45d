// One of a list as a native select; its first entry is none, and choosing that again takes the choice back.
import { plainText } from '@/components/ui/plain-text';
import type { PublicOption } from '@/domain/question/public-question';
import type { QuestionWords } from './question-words';

interface PickProps {
  readonly id: string;
  /** The accessible name, where no label in the page gives one. */
  readonly label?: string;
  readonly options: readonly PublicOption[];
  readonly chosen: string | undefined;
  readonly errorId: string | undefined;
  readonly words: QuestionWords;
  readonly onPick: (option: string | null) => void;
}

export function Pick({ id, label, options, chosen, errorId, words, onPick }: PickProps) {
  return (
    <select
      className={chosen === undefined ? 'field pick' : 'field pick on'}
      id={id}
      aria-label={label}
      aria-describedby={chosen === undefined ? errorId : undefined}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => {
        onPick(currentTarget.value === '' ? null : currentTarget.value);
      }}
    >
      <option value="">{words.choose}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {plainText(option.text)}
        </option>
      ))}
    </select>
  );
}

type Pairs = Readonly<Record<string, string>>;

/** Pairs with one of them changed or, with null, taken away. */
export function withPair(pairs: Pairs, item: string, partner: string | null): Record<string, string> {
  const others = Object.entries(pairs).filter(([id]) => id !== item);
  return Object.fromEntries(partner === null ? others : [...others, [item, partner]]);
}

export function textOf(options: readonly PublicOption[], id: string | undefined): string | undefined {
  return options.find((option) => option.id === id)?.text;
}
