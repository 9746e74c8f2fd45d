// Signs the learner of this page in again, in place, after the session has ended in the middle of something.
import {
  findPresentOwner,
  pageOwner,
  signInByCard,
  signInByPin,
  signOut,
  type PinFields,
  type PinSignIn,
} from './browser-session';
import { drain } from './outbox';

/** `other`: that was another learner, who is signed out again: this page and its answers are not theirs. */
export type SignInAgain = Exclude<PinSignIn, 'changed'> | 'other';

/** What stands on a card is an address; its last part is the secret. */
function readSecret(text: string): string {
  const trimmed = text.trim();
  return /\/card\/([\w-]+)/u.exec(trimmed)?.[1] ?? trimmed;
}

async function goOnAfter(outcome: PinSignIn): Promise<SignInAgain> {
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

/** `text`: what was typed of a login card. */
export async function signInAgainByCard(text: string): Promise<SignInAgain> {
  return await goOnAfter(await signInByCard(readSecret(text), false));
}

export async function signInAgainByPin(fields: PinFields): Promise<SignInAgain> {
  return await goOnAfter(await signInByPin(fields, false));
}
