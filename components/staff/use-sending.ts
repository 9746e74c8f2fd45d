// What the forms of the staff have in common: one thing at a time, and what speaks against it is said.
import { useState, type SyntheticEvent } from 'react';

interface Sending {
  readonly isSending: boolean;
  /** What was said against it the last time; null: nothing. */
  readonly error: string | null;
  readonly submit: (event: SyntheticEvent<HTMLFormElement>) => void;
}

/** The text of a field of the form; empty where there is none. */
export type ReadField = (name: string) => string;

/** `send` gives what speaks against it, in words, or null when it is done. What it throws is said as `later`. */
export function useSending(send: (read: ReadField) => Promise<string | null>, later: string): Sending {
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  function submit(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSending) return;
    const fields = new FormData(event.currentTarget);
    const read: ReadField = (name) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value : '';
    };
    setIsSending(true);
    setError(null);
    send(read)
      .catch(() => later)
      .then((said) => {
        setError(said);
        setIsSending(false);
      })
      .catch(() => undefined);
  }
  return { isSending, error, submit };
}
