// That somebody leaves this browser, told to its other tabs, so that none of them goes on showing what was theirs.
import { openTabChannel, type TabChannel } from './tab-channel';

/** `left`: they said so. `idle`: the browser was left alone for too long. */
export type Leaving = 'left' | 'idle';

/** One for the page, because a second one in the same page would hear what the first one says. */
let channel: TabChannel<Leaving> | undefined;

/** Listens until the returned function is called. */
export function hearLeaving(onLeaving: (leaving: Leaving) => void): () => void {
  const open = openTabChannel<Leaving>('marsad-session', onLeaving);
  channel = open;
  return () => {
    open.close();
    channel = undefined;
  };
}

export function tellLeaving(leaving: Leaving = 'left'): void {
  channel?.post(leaving);
}
