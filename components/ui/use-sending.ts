// What every form and button that writes has in common: one thing at a time, and what speaks against it is said.
import { useState } from 'react';

interface Sending {
  readonly isSending: boolean;
  /** What was said against it the last time; null: nothing. */
  readonly error: string | null;
  /** `act` gives what speaks against it, in words, or null when it is done. What it throws is said as `later`. */
  readonly send: (act: () => Promise<string | null>) => void;
  readonly forgetError: () => void;
}

/** Once it is done it stays busy: another page comes, or another part of this one takes its place. */
export function useSending(later: string): Sending {
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  function send(act: () => Promise<string | null>): void {
    if (isSending) return;
    setIsSending(true);
    setError(null);
    act()
      .catch(() => later)
      .then((said) => {
        setError(said);
        if (said !== null) setIsSending(false);
      })
      .catch(() => undefined);
  }
  const forgetError = (): void => {
    setError(null);
  };
  return { isSending, error, send, forgetError };
}
