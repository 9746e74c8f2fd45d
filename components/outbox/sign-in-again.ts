// Signs the learner of this page in again, in place, after the session has ended in the middle of something.
import { findPresentOwner, pageOwner, signInByCard, signOut, type CardSignIn } from './browser-session';
import { drain } from './outbox';

/** `other`: the card is another learner's, who is signed out again: this page and its answers are not theirs. */
export type SignInAgain = Exclude<CardSignIn, 'changed'> | 'other';

/** What stands on a card is an address; its last part is the secret. */
function readSecret(text: string): string {
  const trimmed = text.trim();
  return /\/card\/([\w-]+)/u.exec(trimmed)?.[1] ?? trimmed;
}

export async function signInAgain(text: string): Promise<SignInAgain> {
  const outcome = await signInByCard(readSecret(text), false);
  // Nothing is taken along here, so nothing can have changed.
  if (outcome === 'changed') return 'later';
  if (outcome !== 'done') return outcome;
  if ((await findPresentOwner()) !== pageOwner()) {
    await signOut();
    return 'other';
  }
  drain();
  return 'done';
}
