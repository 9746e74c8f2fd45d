// Sends what is kept, oldest first, until the server has acknowledged it: at once, when the line comes back, when the
// page is looked at again, and after growing pauses in between.
import { sendAnswer, type Checked } from './api-client';
import { makeUuid, oneAtATime } from './browser-parts';
import { doubtSession, pageOwner } from './browser-session';
import { dropEntry, keepEntry, listEntries, type OutboxEntry } from './outbox-store';
import { openTabChannel, type TabChannel } from './tab-channel';

export type OutboxEvent =
  /** Given in another tab of this browser. */
  | { readonly type: 'kept'; readonly entry: OutboxEntry }
  | { readonly type: 'acknowledged'; readonly entry: OutboxEntry; readonly value: Checked }
  | { readonly type: 'refused'; readonly entry: OutboxEntry; readonly message: string }
  /** How it stands with the answers of the learner of this page. `signed-out`: they wait until that learner is back. */
  | { readonly type: 'waiting' | 'signed-out' | 'empty'; readonly owner: string };

type Listener = (event: OutboxEvent) => void;

const FIRST_PAUSE_MS = 1_000;
/** With its jitter, half as long again, this stays within the ten seconds promised after a line or server is back. */
const LONGEST_PAUSE_MS = 6_000;
/** After this long without an answer from the server the learner is told. */
const SILENCE_MS = 2_500;

const listeners = new Set<Listener>();
let pauseMs = FIRST_PAUSE_MS;
let timer: ReturnType<typeof setTimeout> | undefined;
let draining: Promise<void> | null = null;
let isAskedAgain = false;

/** Another tab may hold the lock and send what this one kept, so news goes to all tabs. */
let channel: TabChannel<OutboxEvent> | undefined;

function tellHere(event: OutboxEvent): void {
  for (const listener of listeners) listener(event);
}

function tell(event: OutboxEvent): void {
  tellHere(event);
  channel?.post(event);
}

function tellState(type: 'waiting' | 'signed-out' | 'empty'): void {
  tell({ type, owner: pageOwner() });
}

/** A tab that was left open by somebody else speaks of other answers. */
function hear(event: OutboxEvent): void {
  if (!('owner' in event) || event.owner === pageOwner()) tellHere(event);
}

function planNextDrain(): void {
  clearTimeout(timer);
  // Jitter, so that a class that lost the line together does not come back in one instant.
  timer = setTimeout(drain, pauseMs * (0.5 + Math.random()));
  pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
}

/** Refusals after which sending again can never help. Others (403, 404) wait: the right learner may come back. */
const HOPELESS = new Set([400, 409, 413]);

type Step = 'settled' | 'held' | 'stop' | 'signed-out';

async function sendEntry(entry: OutboxEntry): Promise<Step> {
  // A line that neither answers nor fails is told about like one that fails.
  const silence = setTimeout(() => {
    tellState('waiting');
  }, SILENCE_MS);
  const sent = await sendAnswer(entry).finally(() => {
    clearTimeout(silence);
  });
  if (sent.state === 'other') {
    if (entry.owner !== pageOwner()) return 'held';
    // They may sign in again in another tab, so the server is asked anew next time.
    doubtSession();
    return 'signed-out';
  }
  if (sent.state === 'later') return sent.wasReached ? 'held' : 'stop';
  if (sent.state === 'refused') {
    tell({ type: 'refused', entry, message: sent.message });
    if (!HOPELESS.has(sent.status)) return 'held';
  }
  await dropEntry(entry.submissionId);
  if (sent.state === 'done') tell({ type: 'acknowledged', entry, value: sent.value });
  return 'settled';
}

async function sendAll(): Promise<void> {
  let isWaiting = false;
  let isSignedOut = false;
  for (const entry of await listEntries()) {
    const step = await sendEntry(entry);
    isWaiting ||= step !== 'settled' && entry.owner === pageOwner();
    isSignedOut ||= step === 'signed-out';
    if (step === 'stop') break;
  }
  if (isWaiting) {
    tellState(isSignedOut ? 'signed-out' : 'waiting');
    planNextDrain();
  } else {
    pauseMs = FIRST_PAUSE_MS;
    tellState('empty');
  }
}

/** One tab at a time sends; within a tab a call during sending asks for one more round. */
export function drain(): void {
  if (draining !== null) {
    isAskedAgain = true;
    return;
  }
  draining = oneAtATime('marsad-outbox', sendAll)
    .catch(() => {
      tellState('waiting');
      planNextDrain();
    })
    .finally(() => {
      draining = null;
      if (isAskedAgain) {
        isAskedAgain = false;
        drain();
      }
    });
}

type GivenAnswer = Omit<OutboxEntry, 'submissionId' | 'owner' | 'keptAt'>;

/**
 * Keeps an answer on this device without sending it yet. It takes the place of an earlier one of the same typing: if
 * that was sent meanwhile, the higher `seq` of this one counts. Rejects when the device cannot keep it.
 */
export function keep(
  answer: GivenAnswer,
  replaced: string | null,
): { submissionId: string; done: Promise<void> } {
  const entry = { ...answer, submissionId: makeUuid(), owner: pageOwner(), keptAt: Date.now() };
  const done = keepEntry(entry).then(async () => {
    if (replaced !== null) await dropEntry(replaced);
    channel?.post({ type: 'kept', entry });
  });
  return { submissionId: entry.submissionId, done };
}

/** Keeps an answer on this device, then sends it. Rejects when the device cannot keep it. */
export async function submit(answer: GivenAnswer): Promise<void> {
  await keep(answer, null).done;
  drain();
}

function drainWhenSeen(): void {
  if (document.visibilityState === 'visible') drain();
}

/** Sends what there is, once; afterwards it has arrived or waits. */
export async function sendRound(): Promise<void> {
  if ((await listEntries()).length === 0) return;
  await new Promise<void>((resolve) => {
    const stop = listen(({ type }) => {
      if (type !== 'empty' && type !== 'waiting' && type !== 'signed-out') return;
      stop();
      resolve();
    });
    drain();
  });
}

/** Waits for one round of sending; true when nothing of this attempt is left to send. */
export async function whenSent(attemptId: string): Promise<boolean> {
  const isSent = async (): Promise<boolean> =>
    !(await listEntries()).some((entry) => entry.attemptId === attemptId);
  if (await isSent()) return true;
  await sendRound();
  return await isSent();
}

/** Listens until the returned function is called. The first listener wakes the outbox. */
export function listen(listener: Listener): () => void {
  if (listeners.size === 0) {
    channel = openTabChannel('marsad-outbox', hear);
    addEventListener('online', drain);
    addEventListener('focus', drain);
    document.addEventListener('visibilitychange', drainWhenSeen);
    drain();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('online', drain);
    removeEventListener('focus', drain);
    document.removeEventListener('visibilitychange', drainWhenSeen);
    clearTimeout(timer);
    channel?.close();
    channel = undefined;
  };
}
