'use client';
// An invitation becomes an account: names and a password, and then signed in with them.
import { signInByPassword, signOut } from '../outbox/browser-session';
import { pageLocale, request } from '../outbox/request';
import { TextField } from '../teach/text-field';
import { Action } from '../ui/action';
import { Notice } from '../ui/notice';
import { readError } from './read-error';
import { useSending, type ReadField } from './use-sending';

interface JoinFormProps {
  readonly secret: string;
  /** Somebody else is signed in who can come back: that session ends first, so that the account is not theirs. */
  readonly endsSession: boolean;
  /** Where the new account begins, and where it can sign in should that fail just now. */
  readonly doneHref: string;
  readonly signInHref: string;
  readonly words: {
    readonly displayName: string;
    readonly displayNameNote: string;
    readonly name: string;
    readonly nameNote: string;
    readonly password: string;
    readonly passwordNote: string;
    readonly repeated: string;
    readonly make: string;
    readonly sending: string;
    readonly later: string;
  };
}

async function makeAccount(secret: string, read: ReadField): Promise<Response> {
  const [signInName, displayName] = [read('signInName'), read('displayName')];
  const [password, repeated] = [read('password'), read('repeated')];
  return await request(`/api/v1/staff?locale=${pageLocale()}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ secret, signInName, displayName, password, repeated }),
  });
}

function Fields({ words }: Pick<JoinFormProps, 'words'>) {
  return (
    <>
      <TextField
        {...{ id: 'display-name', name: 'displayName', maxLength: 80, autoComplete: 'name' }}
        label={words.displayName}
        note={words.displayNameNote}
        isRequired
      />
      <TextField
        {...{ id: 'sign-in-name', name: 'signInName', maxLength: 40, autoComplete: 'username' }}
        label={words.name}
        note={words.nameNote}
        isRequired
      />
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
  async function join(read: ReadField): Promise<string | null> {
    if (endsSession && !(await signOut())) return words.later;
    const response = await makeAccount(secret, read);
    if (!response.ok) return (await readError(response)) ?? words.later;
    const outcome = await signInByPassword(read('signInName'), read('password'));
    location.assign(outcome === 'done' ? doneHref : signInHref);
    return null;
  }
  const { isSending, error, submit } = useSending(join, words.later);
  return (
    <form className="grid gap-s4" onSubmit={submit}>
      <Fields words={words} />
      {error !== null && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
      <div className="acts">
        <Action type="submit" aria-disabled={isSending}>
          {isSending ? words.sending : words.make}
        </Action>
      </div>
    </form>
  );
}
