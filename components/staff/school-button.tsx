'use client';
// Leads to the school's own sign-in, which sends this browser back.
import { findSchoolAddress } from '../outbox/browser-session';
import { leave } from '../outbox/leave';
import { SendingForm } from '../ui/sending-form';

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
  return <SendingForm act={go} label={words.go} look={look} words={words} />;
}
