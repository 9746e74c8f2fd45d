// Answers that the server has not acknowledged, kept in the browser's own database until it has.
import type { Confidence } from '@/domain/attempt/confidence';
import { deviceStores } from '@/domain/privacy/device-stores';
import type { Answer } from '@/domain/question/answer';

export interface OutboxEntry {
  readonly submissionId: string;
  /** Whose answer it is, by the tag of browser-session.ts: it is sent as that learner or not at all. */
  readonly owner: string;
  readonly attemptId: string;
  readonly quizId: string;
  readonly position: number;
  readonly tryNumber: number;
  readonly seq: number;
  readonly answer: Answer;
  /** Absent in what an older version of this page left. */
  readonly confidence?: Confidence | null;
  /** Milliseconds since 1970, for the order of sending. */
  readonly keptAt: number;
}

const STORE = 'answers';

/** Open while the page is: opening anew for each answer would delay its sending. */
let database: Promise<IDBDatabase> | null = null;

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(deviceStores.answers.name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'submissionId' });
    };
    request.onsuccess = () => {
      // A newer version of the page, in another tab, may need to change it.
      request.result.onversionchange = () => {
        request.result.close();
        database = null;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      database = null;
      reject(request.error ?? new Error('the outbox cannot be opened'));
    };
  });
}

function runIn<T>(
  open: IDBDatabase,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const transaction = open.transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    // Kept means committed: a request that succeeded may still be rolled back with its transaction.
    transaction.oncomplete = () => {
      resolve(request.result);
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('the outbox cannot be written'));
    };
  });
}

/** A browser may close what was open, as after a long sleep; then it is opened once more. Doing it twice is as once. */
async function transact<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  try {
    database ??= connect();
    return await runIn(await database, mode, act);
  } catch (error) {
    const isGone = error instanceof DOMException && /^(InvalidState|Unknown)Error$/u.test(error.name);
    if (!isGone) throw error;
    database = connect();
    return await runIn(await database, mode, act);
  }
}

export async function keepEntry(entry: OutboxEntry): Promise<void> {
  await transact('readwrite', (store) => store.put(entry));
}

export async function dropEntry(submissionId: string): Promise<void> {
  await transact('readwrite', (store) => store.delete(submissionId));
}

function getAll(store: IDBObjectStore): IDBRequest<unknown[]> {
  return store.getAll();
}

/** An older version of this page may have left something else. */
function isEntry(value: unknown): value is OutboxEntry {
  return typeof value === 'object' && value !== null && 'owner' in value && 'keptAt' in value;
}

/** Oldest first. */
export async function listEntries(): Promise<OutboxEntry[]> {
  const entries = (await transact('readonly', getAll)).filter(isEntry);
  return entries.sort((a, b) => a.keptAt - b.keptAt || a.seq - b.seq);
}

/** Forgets what this learner left here. */
export async function dropEntriesOf(owner: string): Promise<void> {
  for (const entry of await listEntries()) if (entry.owner === owner) await dropEntry(entry.submissionId);
}

/** What this learner left here is another's from now on. */
export async function giveEntries(from: string, to: string): Promise<void> {
  for (const entry of await listEntries()) if (entry.owner === from) await keepEntry({ ...entry, owner: to });
}
