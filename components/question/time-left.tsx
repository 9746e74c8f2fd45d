'use client';
// The time left of a quiz with a limit: quiet, with a polite word at five minutes, at one, and when it is over. It closes
// nothing: the server decides what is late. The clock of the device is not asked, only how long this page has been open.
import { useEffect, useRef, useState } from 'react';
import { beginAttempt } from '@/components/outbox/api-client';
import { StatusLine } from '@/components/ui/status-line';
import { minutesLeft, stageOfTime, type TimeStage } from '@/domain/attempt/time-limit';

export interface TimeWords {
  /** "About 12 minutes left", by number of minutes. */
  readonly left: readonly string[];
  readonly fiveMinutes: string;
  readonly oneMinute: string;
  readonly over: string;
}

interface TimeLeftProps {
  readonly attemptId: string;
  readonly quizId: string;
  /** When the page was drawn, by the server's clock. */
  readonly leftMs: number;
  readonly words: TimeWords;
}

const TICK_MS = 1_000;

/** Counts on from what the server said; asks it again when the page is looked at again, as after a sleep. */
function useLeftMs({ attemptId, quizId, leftMs }: TimeLeftProps): number {
  const [left, setLeft] = useState(leftMs);
  const endsAt = useRef<number | null>(null);
  useEffect(() => {
    endsAt.current = performance.now() + leftMs;
    const tick = (): void => {
      if (endsAt.current !== null) setLeft(endsAt.current - performance.now());
    };
    const askAgain = (): void => {
      if (document.visibilityState !== 'visible') return;
      beginAttempt(attemptId, quizId).then(
        (sent) => {
          const told = sent.state === 'done' ? sent.value.timeLeftMs : null;
          if (told !== null) endsAt.current = performance.now() + told;
          tick();
        },
        () => undefined,
      );
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [attemptId, quizId, leftMs]);
  return left;
}

export function TimeLeft(props: TimeLeftProps) {
  const { words } = props;
  const left = useLeftMs(props);
  const warnings: Record<TimeStage, string> = {
    quiet: '',
    'five-minutes': words.fiveMinutes,
    'one-minute': words.oneMinute,
    over: words.over,
  };
  const stage = stageOfTime(left);
  return (
    <div className="time-left">
      {stage !== 'over' && <p className="small soft">{words.left[minutesLeft(left)]}</p>}
      <StatusLine className="small">{warnings[stage]}</StatusLine>
    </div>
  );
}
