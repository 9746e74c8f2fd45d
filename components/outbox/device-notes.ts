// Small things that only this device remembers: flags, and a report that is being written. No answers: those are in the
// outbox. Local storage can be read at once, and tells the other tabs by itself.
import { deviceStores } from '@/domain/privacy/device-stores';
import { pageOwner } from './browser-session';

const PREFIX = deviceStores.notes.name;

interface Note {
  readonly owner: string;
  readonly value: string;
}

const listeners = new Set<() => void>();
/** What could not be stored is remembered as long as the page. */
const unstored = new Map<string, string>();

function tellHere(): void {
  for (const listener of listeners) listener();
}

function readStored(key: string): Note | null {
  try {
    const found: unknown = JSON.parse(unstored.get(key) ?? localStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null || !('owner' in found) || !('value' in found))
      return null;
    return { owner: String(found.owner), value: String(found.value) };
  } catch {
    // Storage may be switched off, or hold something of an older version: then there is no note.
    return null;
  }
}

/** Noted before the first answer, it is the visitor's, who is a learner with a tag from then on. */
function isOwn({ owner }: Note): boolean {
  return owner === pageOwner() || owner === 'visitor';
}

/** What the learner of this page noted here under this key; empty when nothing. */
export function readNote(key: string): string {
  const note = readStored(PREFIX + key);
  return note !== null && isOwn(note) ? note.value : '';
}

/** An empty value removes the note. */
export function writeNote(key: string, value: string): void {
  const note: Note = { owner: pageOwner(), value };
  unstored.delete(PREFIX + key);
  try {
    if (value === '') localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(note));
  } catch {
    unstored.set(PREFIX + key, JSON.stringify(note));
  }
  tellHere();
}

/** Forgets everything that the learner of this page noted here. */
export function forgetNotes(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
      const note = readStored(key);
      if (note === null || isOwn(note)) localStorage.removeItem(key);
    }
  } catch {
    // Without storage there is nothing to forget.
  }
  tellHere();
}

export function hearNotes(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}
