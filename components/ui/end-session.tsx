'use client';
// Ends the session of this browser, after asking: for a guest it cannot be undone.
import { useState } from 'react';
import { leave } from '../outbox/leave';
import { Action } from './action';
import { Dialog } from './dialog';

interface EndSessionProps {
  readonly words: {
    readonly end: string;
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly doneHref: string;
  /** There is a login card that leads back. */
  readonly comesBack: boolean;
}

export function EndSession({ words, doneHref, comesBack }: EndSessionProps) {
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIsAsking(false);
  };
  function end(): void {
    leave(comesBack).then((isDone) => {
      if (isDone) location.assign(doneHref);
      else close();
    }, close);
  }
  return (
    <>
      <div className="acts">
        <Action
          variant="plain"
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {words.end}
        </Action>
      </div>
      <Dialog open={isAsking} onClose={close} title={words.title} closeLabel={words.cancel}>
        <p>{words.text}</p>
        <div className="acts">
          <Action onClick={end}>{words.confirm}</Action>
          <Action variant="plain" onClick={close}>
            {words.cancel}
          </Action>
        </div>
      </Dialog>
    </>
  );
}
