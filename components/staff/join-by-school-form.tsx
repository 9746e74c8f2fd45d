'use client';
// An invitation becomes an account for somebody who has just come back from the school's own sign-in: names, and no
// password. Then that sign-in, which still knows them, lets them in.
import { findSchoolAddress, signOut } from '../outbox/browser-session';
import { sayWhyNot, sendAs } from '../outbox/request';
import { SendingForm } from '../ui/sending-form';
import { NameFields, readNames, type NameWords } from './join-fields';

interface JoinBySchoolFormProps {
  readonly secret: string;
  readonly proof: string;
  /** Somebody else is signed in who can come back: that session ends first, so that the account is not theirs. */
  readonly endsSession: boolean;
  /** Where the new account begins, and where it can sign in should that fail just now. */
  readonly doneHref: string;
  readonly signInHref: string;
  readonly words: NameWords & {
    readonly make: string;
    readonly sending: string;
    readonly later: string;
  };
}

export function JoinBySchoolForm(props: JoinBySchoolFormProps) {
  const { secret, proof, endsSession, doneHref, signInHref, words } = props;
  async function join(form: HTMLFormElement): Promise<string | null> {
    const names = readNames(form);
    if (endsSession && !(await signOut())) return words.later;
    const sent = await sendAs(null, 'POST', '/api/v1/staff/school', { secret, proof, ...names });
    if (sent.state !== 'done') return sayWhyNot(sent, words.later);
    location.assign((await findSchoolAddress(doneHref, false)) ?? signInHref);
    return null;
  }
  return (
    <SendingForm act={join} label={words.make} words={words}>
      <NameFields words={words} />
    </SendingForm>
  );
}
