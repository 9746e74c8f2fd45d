'use client';
// Before a quiz with a time limit: its time begins when its questions are shown, so they are shown when one says so.
import { useState } from 'react';
import { beginAttempt } from '@/components/outbox/api-client';
import { Action } from '@/components/ui/action';
import { StatusLine } from '@/components/ui/status-line';

interface BeginTimedProps {
  readonly attemptId: string;
  readonly quizId: string;
  readonly words: { readonly about: string; readonly begin: string; readonly failed: string };
}

export function BeginTimed({ attemptId, quizId, words }: BeginTimedProps) {
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const fail = (): void => {
    setState('failed');
  };
  const begin = (): void => {
    if (state === 'asking') return;
    setState('asking');
    beginAttempt(attemptId, quizId).then((sent) => {
      if (sent.state === 'done') location.reload();
      else fail();
    }, fail);
  };
  return (
    <div className="grid gap-s4">
      <p className="lead">{words.about}</p>
      <div className="acts">
        <Action arrow aria-disabled={state === 'asking'} onClick={begin}>
          {words.begin}
        </Action>
      </div>
      <StatusLine className="error small">{state === 'failed' ? words.failed : ''}</StatusLine>
    </div>
  );
}
