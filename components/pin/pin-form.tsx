'use client';
// Class code, nickname and PIN of a pupil, and the way to the course.
import { readJoinCode } from '@/domain/join-code';
import { readPin } from '@/domain/pin';
import { LONGEST_NICKNAME } from '@/domain/roster';
import { AlongChoice, readAlong, type AlongWords } from '../card/along-choice';
import { signInByPin, type PinFields } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { signInAlong } from '../outbox/take-along';
import { FormFoot } from '../ui/form-foot';
import { readField } from '../ui/read-field';
import { useSending } from '../ui/use-sending';

type Name =
  | 'code'
  | 'codeNote'
  | 'nickname'
  | 'nicknameNote'
  | 'pin'
  | 'pinNote'
  | 'signIn'
  | 'sending'
  | 'badCode'
  | 'badPin'
  | 'refused'
  | 'wait'
  | 'changed'
  | 'later';

interface PinFormProps {
  /** Of the class, where the address brought it. */
  readonly code: string;
  /** Somebody else is signed in who can come back: that session ends first, so that nothing of it is left here. */
  readonly endsSession: boolean;
  readonly doneHref: string;
  /** null: no guest has anything here that could come along. */
  readonly along: AlongWords | null;
  readonly words: Readonly<Record<Name, string>>;
}

interface FieldProps {
  readonly name: keyof PinFields;
  readonly label: string;
  readonly note: string;
  readonly value?: string;
  readonly maxLength: number;
  /** Of a code, whose signs stand in one order in every language. */
  readonly isCode?: boolean;
  readonly inputMode?: 'numeric';
}

function Field({ name, label, note, value, maxLength, isCode = false, inputMode }: FieldProps) {
  return (
    <div>
      <label className="label" htmlFor={`pin-${name}`}>
        {label}
      </label>
      <p className="small soft" id={`pin-${name}-note`}>
        {note}
      </p>
      <input
        className="field"
        id={`pin-${name}`}
        name={name}
        dir={isCode ? 'ltr' : 'auto'}
        {...{ maxLength, inputMode, defaultValue: value }}
        required
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`pin-${name}-note`}
      />
    </div>
  );
}

export function PinForm({ code, endsSession, doneHref, along, words }: PinFormProps) {
  async function signIn(form: HTMLFormElement): Promise<string | null> {
    const fields = {
      ...{ code: readField(form, 'code'), nickname: readField(form, 'nickname') },
      pin: readField(form, 'pin'),
    };
    if (readJoinCode(fields.code) === null) return words.badCode;
    if (readPin(fields.pin) === null) return words.badPin;
    const takesAlong = readAlong(form, along);
    if (takesAlong === null) return along?.choose ?? words.later;
    if (endsSession && !(await leave(true))) return words.later;
    const outcome = await signInAlong(takesAlong, () => signInByPin(fields, takesAlong));
    if (outcome !== 'done') return words[outcome];
    location.assign(doneHref);
    return null;
  }
  const { isSending, error, send } = useSending(words.later);
  return (
    <form
      className="grid gap-s4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        send(() => signIn(form));
      }}
    >
      <Field name="code" label={words.code} note={words.codeNote} value={code} maxLength={40} isCode />
      <Field
        name="nickname"
        label={words.nickname}
        note={words.nicknameNote}
        maxLength={2 * LONGEST_NICKNAME}
      />
      <Field
        {...{ name: 'pin', maxLength: 20, inputMode: 'numeric' }}
        label={words.pin}
        note={words.pinNote}
        isCode
      />
      {along !== null && <AlongChoice words={along} />}
      <FormFoot {...{ error, isSending }} label={words.signIn} sendingLabel={words.sending} />
    </form>
  );
}
