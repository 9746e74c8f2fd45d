'use client';
// Class code, nickname and PIN of a pupil, and the way to the course.
import { readJoinCode } from '@/domain/join-code';
import { readPin } from '@/domain/pin';
import { LONGEST_NICKNAME } from '@/domain/roster';
import { AlongChoice, readAlong, type AlongWords } from '../card/along-choice';
import { signInByPin } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { signInAlong } from '../outbox/take-along';
import { TextField } from '../teach/text-field';
import { readField } from '../ui/read-field';
import { SendingForm } from '../ui/sending-form';

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
  return (
    <SendingForm act={signIn} label={words.signIn} words={words}>
      <TextField
        {...{ id: 'pin-code', name: 'code', dir: 'ltr', maxLength: 40, isRequired: true }}
        label={words.code}
        note={words.codeNote}
        value={code}
      />
      <TextField
        {...{ id: 'pin-nickname', name: 'nickname', dir: 'auto', isRequired: true }}
        label={words.nickname}
        note={words.nicknameNote}
        maxLength={2 * LONGEST_NICKNAME}
      />
      <TextField
        {...{ id: 'pin-pin', name: 'pin', dir: 'ltr', inputMode: 'numeric', maxLength: 20, isRequired: true }}
        label={words.pin}
        note={words.pinNote}
      />
      {along !== null && <AlongChoice words={along} />}
    </SendingForm>
  );
}
