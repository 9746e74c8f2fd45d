'use client';
// Leads to the school's own sign-in, which sends this browser back.
import { findSchoolAddress } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { FormFoot } from '../ui/form-foot';
import { useSending } from '../ui/use-sending';

interface SchoolButtonProps {
  /** Where to come back to; by it the server knows what the way is for (server/auth/school-sign-in.ts). */
  readonly doneHref: string;
  /** Whoever sat here before may still be signed in at the school: it is to ask for the password again. */
  readonly isAskedAnew?: boolean;
  /** Somebody else is signed in who can come back: that session ends first. */
  readonly endsSession?: boolean;
  readonly look?: 'filled' | 'plain' | 'low';
  readonly words: {
    readonly go: string;
    readonly sending: string;
    readonly later: string;
  };
}

export function SchoolButton(props: SchoolButtonProps) {
  const { doneHref, isAskedAnew = false, endsSession = false, look = 'plain', words } = props;
  async function go(): Promise<string | null> {
    if (endsSession && !(await leave(true))) return words.later;
    const address = await findSchoolAddress(doneHref, isAskedAnew);
    if (address === null) return words.later;
    location.assign(address);
    return null;
  }
  const { isSending, error, send } = useSending(words.later);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(go);
      }}
    >
      <FormFoot {...{ error, isSending, look }} label={words.go} sendingLabel={words.sending} />
    </form>
  );
}
