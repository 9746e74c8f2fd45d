'use client';
// The one button of a login card: signs its learner in and goes to the course.
import { signInByCard, signOut } from '../outbox/browser-session';
import { signInAlong } from '../outbox/take-along';
import { SendingForm } from '../ui/sending-form';
import { AlongChoice, readAlong, type AlongWords } from './along-choice';

interface GoOnProps {
  readonly secret: string;
  /** Somebody else is signed in who can come back: that session ends first, so that nothing of it is left here. */
  readonly endsSession: boolean;
  readonly doneHref: string;
  /** null: no guest has anything here that could come along. */
  readonly along: AlongWords | null;
  readonly words: {
    readonly goOn: string;
    readonly sending: string;
    readonly refused: string;
    readonly changed: string;
    readonly later: string;
  };
}

export function GoOn({ secret, endsSession, doneHref, along, words }: GoOnProps) {
  async function signIn(form: HTMLFormElement): Promise<string | null> {
    const takesAlong = readAlong(form, along);
    if (takesAlong === null) return along?.choose ?? words.later;
    if (endsSession && !(await signOut())) return words.later;
    const outcome = await signInAlong(takesAlong, () => signInByCard(secret, takesAlong));
    if (outcome !== 'done') return words[outcome];
    location.assign(doneHref);
    return null;
  }
  return (
    <SendingForm act={signIn} label={words.goOn} words={words}>
      {along !== null && <AlongChoice words={along} />}
    </SendingForm>
  );
}
