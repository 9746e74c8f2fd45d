// Signing in with the work of the guest of this browser: what waits here is sent first, and what could not be sent becomes
// that of whoever signs in.
import { findPresentOwner, pageOwner } from './browser-session';
import { sendRound } from './outbox';
import { giveEntries } from './outbox-store';
import { tellLeaving } from './session-news';

/** `along`: the guest said so. Without it nothing of the guest's is touched. */
export async function signInAlong<Outcome extends string>(
  along: boolean,
  signIn: () => Promise<Outcome>,
): Promise<Outcome> {
  if (!along) return await signIn();
  const guest = pageOwner();
  await sendRound().catch(() => undefined);
  const outcome = await signIn();
  if (outcome !== 'done') return outcome;
  // What the server has is joined by now. Should this fail, what had not arrived waits here and is shown to nobody.
  await findPresentOwner()
    .then((owner) => giveEntries(guest, owner))
    .catch(() => undefined);
  tellLeaving();
  return outcome;
}
