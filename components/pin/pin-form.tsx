'use client';
// Class code, nickname and PIN of a pupil, and the way to the course.
import type { ComponentProps } from 'react';
import { AlongChoice, readAlong, type AlongWords } from '../card/along-choice';
import { signInByPin } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { signInAlong } from '../outbox/take-along';
import { SendingForm } from '../ui/sending-form';
import { PinFields, readPinFields } from './pin-fields';

type Name = 'signIn' | 'sending' | 'badCode' | 'badPin' | 'refused' | 'wait' | 'changed' | 'later';

interface PinFormProps {
  /** Of the class, where the address brought it. */
  readonly code: string;
  /** Somebody else is signed in who can come back: that session ends first, so that nothing of it is left here. */
  readonly endsSession: boolean;
  readonly doneHref: string;
  /** null: no guest has anything here that could come along. */
  readonly along: AlongWords | null;
  readonly words: Readonly<Record<Name, string>> & ComponentProps<typeof PinFields>['words'];
}

export function PinForm({ code, endsSession, doneHref, along, words }: PinFormProps) {
  async function signIn(form: HTMLFormElement): Promise<string | null> {
    const fields = readPinFields(form);
    if (typeof fields === 'string') return words[fields];
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
      <PinFields code={code} words={words} />
      {along !== null && <AlongChoice words={along} />}
    </SendingForm>
  );
}
