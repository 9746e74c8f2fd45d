// Ends the session of this browser: sends what is still here first, and leaves nothing behind that could be seen or sent
// by whoever comes next.
import { pageOwner, signOut } from './browser-session';
import { forgetNotes } from './device-notes';
import { sendRound } from './outbox';
import { dropEntriesOf } from './outbox-store';
import { tellLeaving } from './session-news';

/**
 * False when the server could not be reached: then nothing has changed. With `comesBack` answers that did not get through
 * wait here for their learner's card; a guest has no way back, so they go too.
 */
export async function leave(comesBack: boolean): Promise<boolean> {
  const owner = pageOwner();
  await sendRound().catch(() => undefined);
  if (!(await signOut())) return false;
  forgetNotes();
  if (!comesBack) await dropEntriesOf(owner).catch(() => undefined);
  tellLeaving();
  return true;
}
