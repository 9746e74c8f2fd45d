'use client';
// The one button of a login card: signs its learner in and goes to the course.
import { useState } from 'react';
import { signInByCard, signOut } from '../outbox/browser-session';
import { Action } from '../ui/action';
import { Notice } from '../ui/notice';

interface GoOnProps {
  readonly secret: string;
  /** Somebody else is signed in who can come back: that session ends first, so that nothing of it is left here. */
  readonly endsSession: boolean;
  readonly doneHref: string;
  readonly words: { readonly goOn: string; readonly refused: string; readonly later: string };
}

export function GoOn({ secret, endsSession, doneHref, words }: GoOnProps) {
  const [state, setState] = useState<'ready' | 'asking' | 'refused' | 'later'>('ready');

  async function signIn(): Promise<void> {
    setState('asking');
    if (endsSession && !(await signOut())) {
      setState('later');
      return;
    }
    const outcome = await signInByCard(secret);
    if (outcome === 'done') location.assign(doneHref);
    else setState(outcome);
  }

  return (
    <>
      <Action
        arrow
        aria-disabled={state === 'asking'}
        onClick={() => {
          if (state === 'asking') return;
          signIn().catch(() => {
            setState('later');
          });
        }}
      >
        {words.goOn}
      </Action>
      {(state === 'refused' || state === 'later') && (
        <Notice kind="error" live>
          {words[state]}
        </Notice>
      )}
    </>
  );
}
