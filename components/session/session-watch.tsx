'use client';
// Keeps a page from showing what was somebody's after they have left: in other tabs, and by the Back button.
import { useEffect } from 'react';
import { hearLeaving } from '../outbox/session-news';

/** Asks the server anew for what may be shown. Hidden meanwhile, so that nothing can be read in between. */
function showAnew(): void {
  if (document.documentElement.dataset['learner'] === undefined) return;
  document.documentElement.hidden = true;
  location.reload();
}

export function SessionWatch() {
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      // Brought back as it was left, without asking the server.
      if (persisted) showAnew();
    };
    addEventListener('pageshow', onShow);
    const stop = hearLeaving(showAnew);
    return () => {
      removeEventListener('pageshow', onShow);
      stop();
    };
  }, []);
  return null;
}
