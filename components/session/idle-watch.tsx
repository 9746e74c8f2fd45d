'use client';
// Signs out whoever has left: asks a minute before, sends what is still here, and takes what is shown away.
import { useEffect, useState } from 'react';
import { deviceStores } from '@/domain/privacy/device-stores';
import { leave } from '../outbox/leave';
import { request } from '../outbox/request';
import { Action } from '../ui/action';
import { Dialog } from '../ui/dialog';

interface IdleWatchProps {
  /** After how many without use the session ends. */
  readonly minutes: number;
  readonly doneHref: string;
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly stay: string;
  };
}

const MINUTE_MS = 60_000;
const LOOK_MS = 5_000;
/** Scrolling speaks many times a second. */
const NOTE_MS = 1_000;
const noteName = deviceStores.used.name;
const uses = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** When this browser was used last, in whichever tab. */
function makeUseClock() {
  let here = 0;
  const note = (): void => {
    if (Date.now() - here < NOTE_MS) return;
    here = Date.now();
    try {
      localStorage.setItem(noteName, String(here));
    } catch {
      // Without a store each tab minds itself.
    }
  };
  const read = (): number => {
    try {
      return Math.max(here, Number(localStorage.getItem(noteName) ?? 0));
    } catch {
      return here;
    }
  };
  note();
  return { note, read };
}

/** Where the server cannot be reached, it ends the session by itself; here nothing more is to be seen. */
async function end(doneHref: string): Promise<void> {
  document.documentElement.hidden = true;
  await leave(true, 'idle').catch(() => false);
  location.assign(doneHref);
}

export function IdleWatch({ minutes, doneHref, words }: IdleWatchProps) {
  const [isWarning, setIsWarning] = useState(false);
  useEffect(() => {
    const clock = makeUseClock();
    let toldAt = Date.now();
    let isEnding = false;
    const look = (): void => {
      const idleMs = Date.now() - clock.read();
      if (isEnding) return;
      setIsWarning(idleMs >= (minutes - 1) * MINUTE_MS);
      if (idleMs >= minutes * MINUTE_MS) {
        isEnding = true;
        end(doneHref).catch(() => undefined);
        return;
      }
      // Who reads or writes for long asks the server nothing, so it is told that somebody is here.
      if (clock.read() > toldAt && Date.now() - toldAt > MINUTE_MS) {
        toldAt = Date.now();
        request('/api/auth/session').catch(() => undefined);
      }
    };
    const use = (): void => {
      clock.note();
      setIsWarning(false);
    };
    const timer = setInterval(look, LOOK_MS);
    for (const name of uses) addEventListener(name, use, { passive: true });
    return () => {
      clearInterval(timer);
      for (const name of uses) removeEventListener(name, use);
    };
  }, [minutes, doneHref]);
  const close = (): void => {
    setIsWarning(false);
  };
  return (
    <Dialog open={isWarning} onClose={close} title={words.title} closeLabel={words.stay}>
      <p>{words.text}</p>
      <div className="acts">
        <Action onClick={close}>{words.stay}</Action>
      </div>
    </Dialog>
  );
}
