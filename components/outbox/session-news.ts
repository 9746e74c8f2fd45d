// That somebody leaves this browser, told to its other tabs, so that none of them goes on showing what was theirs.
import { openTabChannel, type TabChannel } from './tab-channel';

/** One for the page, because a second one in the same page would hear what the first one says. */
let channel: TabChannel<'left'> | undefined;

/** Listens until the returned function is called. */
export function hearLeaving(onLeft: () => void): () => void {
  const open = openTabChannel<'left'>('marsad-session', onLeft);
  channel = open;
  return () => {
    open.close();
    channel = undefined;
  };
}

export function tellLeaving(): void {
  channel?.post('left');
}
