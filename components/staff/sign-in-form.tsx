'use client';
// Name and password of somebody on the staff, and the way to their classes.
import { signInByPassword } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { TextField } from '../teach/text-field';
import { readField } from '../ui/read-field';
import { SendingForm } from '../ui/sending-form';

interface SignInWords {
  readonly name: string;
  readonly password: string;
  readonly signIn: string;
  readonly sending: string;
  readonly refused: string;
  readonly wait: string;
  readonly later: string;
}

interface SignInFormProps {
  /** Somebody else is signed in who can come back: that session ends first, so that nothing of it is left here. */
  readonly endsSession: boolean;
  readonly doneHref: string;
  readonly words: SignInWords;
}

export function SignInForm({ endsSession, doneHref, words }: SignInFormProps) {
  async function signIn(form: HTMLFormElement): Promise<string | null> {
    const [name, password] = [readField(form, 'name'), readField(form, 'password')];
    if (endsSession && !(await leave(true))) return words.later;
    const outcome = await signInByPassword(name, password);
    if (outcome !== 'done') return words[outcome];
    location.assign(doneHref);
    return null;
  }
  return (
    <SendingForm act={signIn} label={words.signIn} words={words}>
      <TextField
        id="sign-in-name"
        name="name"
        label={words.name}
        autoComplete="username"
        maxLength={100}
        isRequired
      />
      <TextField
        id="sign-in-password"
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        maxLength={200}
        isRequired
      />
    </SendingForm>
  );
}
