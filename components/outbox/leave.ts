// Ends the session of this browser: sends what is still here first, and leaves nothing behind that could be seen or sent
// by whoever comes next.
import { pageOwner, signOut } from './browser-session';
import { forgetNotes } from './device-notes';
import { sendRound } from './outbox';
import { dropEntriesOf } from './outbox-store';
import { sendAs, type Sent } from './request';
import { tellLeaving, type Leaving } from './session-news';

/**
 * False when the server could not be reached: then nothing has changed. With `comesBack` answers that did not get through
 * wait here for their learner's card; a guest has no way back, so they go too.
 */
export async function leave(comesBack: boolean, leaving: Leaving = 'left'): Promise<boolean> {
  const owner = pageOwner();
  await sendRound().catch(() => undefined);
  if (!(await signOut())) return false;
  forgetNotes();
  if (!comesBack) await dropEntriesOf(owner).catch(() => undefined);
  tellLeaving(leaving);
  return true;
}

/** Erases everything about this learner, on the server first; when that cannot be done, nothing here changes either. */
export async function eraseEverything(learner: string): Promise<Sent<unknown>> {
  const done = await sendAs<unknown>(learner, 'DELETE', '/api/v1/me', { learner });
  if (done.state !== 'done') return done;
  // The session is gone with its learner; this takes its cookie away too, and may fail without harm.
  await signOut();
  forgetNotes();
  await dropEntriesOf(learner).catch(() => undefined);
  tellLeaving();
  return done;
}
