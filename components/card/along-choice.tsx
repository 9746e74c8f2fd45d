// Whether the work of the guest of this browser comes along. Nothing is chosen beforehand: on a shared computer it may be
// somebody else's.
import { ChoiceGroup } from '../ui/choice-group';
import { readField } from '../ui/read-field';

export interface AlongWords {
  /** Says how much there is, and asks. */
  readonly ask: string;
  readonly yes: string;
  readonly yesNote: string;
  readonly no: string;
  readonly noNote: string;
  readonly why: string;
  /** Neither was chosen. */
  readonly choose: string;
}

export function AlongChoice({ words }: { readonly words: AlongWords }) {
  return (
    <div className="grid gap-s2">
      <ChoiceGroup
        legend={words.ask}
        name="along"
        choices={[
          { value: 'yes', label: words.yes, note: words.yesNote },
          { value: 'no', label: words.no, note: words.noNote },
        ]}
      />
      <p className="small soft">{words.why}</p>
    </div>
  );
}

/** null: it was asked and not answered. False where there is nothing to ask (`words` null). */
export function readAlong(form: HTMLFormElement, words: AlongWords | null): boolean | null {
  if (words === null) return false;
  const chosen = readField(form, 'along');
  return chosen === '' ? null : chosen === 'yes';
}
