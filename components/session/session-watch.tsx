'use client';
// Keeps a page from showing what was somebody's after they have left: in other tabs, and by the Back button.
import { useEffect } from 'react';
import { hearLeaving } from '../outbox/session-news';

/** Hidden until the server has said what may be shown, so that nothing can be read in between. */
function moveOn(go: () => void): void {
  if (document.documentElement.dataset['learner'] === undefined) return;
  document.documentElement.hidden = true;
  go();
}

function showAnew(): void {
  moveOn(() => {
    location.reload();
  });
}

/** `idleHref`: where it says that nothing was used for too long. */
export function SessionWatch({ idleHref }: { readonly idleHref: string }) {
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      // Brought back as it was left, without asking the server.
      if (persisted) showAnew();
    };
    addEventListener('pageshow', onShow);
    const stop = hearLeaving((leaving) => {
      if (leaving === 'left') showAnew();
      else
        moveOn(() => {
          location.assign(idleHref);
        });
    });
    return () => {
      removeEventListener('pageshow', onShow);
      stop();
    };
  }, [idleHref]);
  return null;
}
