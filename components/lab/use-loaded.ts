// What a station needs beside its state, loaded when it is shown; `again` after it failed.
import { useCallback, useEffect, useState } from 'react';

type Loaded<Data> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly again: () => void }
  | { readonly phase: 'there'; readonly data: Data };

/** `load` must stay the same function from one drawing to the next. */
export function useLoaded<Data>(load: () => Promise<Data>): Loaded<Data> {
  const [data, setData] = useState<Data | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(-1);
  const again = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (loaded) => {
        if (isWanted) setData(loaded);
      },
      () => {
        if (isWanted) setFailed(attempt);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  if (data !== null) return { phase: 'there', data };
  return failed === attempt ? { phase: 'failed', again } : { phase: 'loading' };
}
