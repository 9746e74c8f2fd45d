'use client';
// Makes an account on the staff, from an invitation or without: names and a password, and then signed in with them.
import { signInByPassword, signOut } from '../outbox/browser-session';
import { sayWhyNot, sendAs } from '../outbox/request';
import { TextField } from '../teach/text-field';
import { readField } from '../ui/read-field';
import { SendingForm } from '../ui/sending-form';
import { NameFields, readNames, type NameWords } from './join-fields';

interface JoinFormProps {
  /** Of the invitation. Absent: none is needed. */
  readonly secret?: string;
  /** Somebody else is signed in who can come back: that session ends first, so that the account is not theirs. */
  readonly endsSession: boolean;
  /** Where the new account begins, and where it can sign in should that fail just now. */
  readonly doneHref: string;
  readonly signInHref: string;
  readonly words: NameWords & {
    readonly password: string;
    readonly passwordNote: string;
    readonly repeated: string;
    readonly make: string;
    readonly sending: string;
    readonly later: string;
  };
}

function readAccount(form: HTMLFormElement) {
  const [password, repeated] = [readField(form, 'password'), readField(form, 'repeated')];
  return { ...readNames(form), password, repeated };
}

function Fields({ words }: Pick<JoinFormProps, 'words'>) {
  return (
    <>
      <NameFields words={words} />
      <TextField
        {...{ id: 'password', name: 'password', type: 'password', maxLength: 200 }}
        autoComplete="new-password"
        label={words.password}
        note={words.passwordNote}
        isRequired
      />
      <TextField
        {...{ id: 'repeated', name: 'repeated', type: 'password', maxLength: 200 }}
        autoComplete="new-password"
        label={words.repeated}
        isRequired
      />
    </>
  );
}

export function JoinForm({ secret, endsSession, doneHref, signInHref, words }: JoinFormProps) {
  async function join(form: HTMLFormElement): Promise<string | null> {
    const account = readAccount(form);
    if (endsSession && !(await signOut())) return words.later;
    const sent =
      secret === undefined
        ? await sendAs(null, 'POST', '/api/v1/staff/sign-up', account)
        : await sendAs(null, 'POST', '/api/v1/staff', { secret, ...account });
    if (sent.state !== 'done') return sayWhyNot(sent, words.later);
    const outcome = await signInByPassword(account.signInName, account.password);
    location.assign(outcome === 'done' ? doneHref : signInHref);
    return null;
  }
  return (
    <SendingForm act={join} label={words.make} words={words}>
      <Fields words={words} />
    </SendingForm>
  );
}
