'use client';
// Something that this device remembers, as text; empty until the page is alive, and where there is none.
import { useCallback, useSyncExternalStore } from 'react';
import { hearNotes, readNote, writeNote } from '../outbox/device-notes';

export function useNote(key: string): [string, (value: string) => void] {
  const value = useSyncExternalStore(
    hearNotes,
    () => readNote(key),
    () => '',
  );
  const write = useCallback(
    (next: string) => {
      writeNote(key, next);
    },
    [key],
  );
  return [value, write];
}
