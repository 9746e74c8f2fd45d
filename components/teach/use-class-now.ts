// The overview of a class, kept up to date: asked for anew when the server says that something happened, and from time to
// time anyway, because that nothing happens matters too.
import { useEffect, useState } from 'react';
import { ask } from '@/components/outbox/request';
import type { ClassNow } from '@/domain/statistics/pupil-now';

/** Also all there is where no stream of events comes through. */
const POLL_MS = 15_000;

/** `over`: the server refuses, and will go on refusing. */
export type Line = 'open' | 'lost' | 'over';

export function useClassNow(classId: string, first: ClassNow): { now: ClassNow; line: Line } {
  const [now, setNow] = useState(first);
  const [line, setLine] = useState<Line>('open');

  useEffect(() => {
    let isOver = false;
    let isAsking = false;
    let isWanted = false;
    const path = `/api/v1/classes/${classId}`;
    const events = new EventSource(`${path}/events`);
    const timer = setInterval(look, POLL_MS);

    function end(): void {
      isOver = true;
      events.close();
      clearInterval(timer);
    }

    async function renew(): Promise<void> {
      const sent = await ask<ClassNow>(`${path}/overview`);
      if (isOver) return;
      if (sent.state === 'done') setNow(sent.value);
      const isRefused = sent.state === 'refused' && sent.status !== 429;
      setLine(sent.state === 'done' ? 'open' : isRefused ? 'over' : 'lost');
      if (isRefused) end();
    }

    /** One question at a time; what happens meanwhile is asked for once more. */
    function look(): void {
      if (isAsking) {
        isWanted = true;
        return;
      }
      isAsking = true;
      renew()
        .catch(() => undefined)
        .finally(() => {
          isAsking = false;
          if (isWanted && !isOver) look();
          isWanted = false;
        })
        .catch(() => undefined);
    }

    events.addEventListener('work', look);
    return end;
  }, [classId]);

  return { now, line };
}
