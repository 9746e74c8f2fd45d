'use client';
// Which questions of an attempt are flagged to come back to. A reminder for the one who is sitting here: it stays on this
// device, is the same in all its tabs, and goes with the attempt.
import { useNote } from './use-note';

interface Flags {
  readonly has: (position: number) => boolean;
  readonly toggle: (position: number) => void;
  readonly forget: () => void;
}

export function useFlags(attemptId: string): Flags {
  const [note, write] = useNote(`${attemptId}/flags`);
  const flagged = note.split(' ').filter((text) => text !== '');
  const has = (position: number): boolean => flagged.includes(String(position));
  return {
    has,
    toggle: (position) => {
      const without = flagged.filter((text) => text !== String(position));
      write((has(position) ? without : [...without, String(position)]).join(' '));
    },
    forget: () => {
      write('');
    },
  };
}
