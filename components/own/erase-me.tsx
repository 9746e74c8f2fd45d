'use client';
// Erases everything about whoever reads the page, after asking twice: it cannot be undone.
import { useState } from 'react';
import { eraseEverything } from '../outbox/leave';
import { sayWhyNot } from '../outbox/request';
import { forgetEveryName } from '../teach/own-names';
import { Action } from '../ui/action';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { useSending } from '../ui/use-sending';

interface EraseMeProps {
  /** Whom the page was drawn for. */
  readonly tag: string;
  readonly doneHref: string;
  readonly words: {
    readonly open: string;
    readonly ask: string;
    readonly what: string;
    readonly sure: string;
    readonly confirm: string;
    readonly sending: string;
    readonly cancel: string;
    readonly later: string;
  };
}

export function EraseMe({ tag, doneHref, words }: EraseMeProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isSure, setIsSure] = useState(false);
  const { isSending, error, send, forgetError } = useSending(words.later);

  function close(): void {
    setIsAsking(false);
    setIsSure(false);
    forgetError();
  }
  async function erase(): Promise<string | null> {
    const done = await eraseEverything(tag);
    if (done.state !== 'done') return sayWhyNot(done, words.later);
    forgetEveryName();
    location.assign(doneHref);
    return null;
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
          {words.open}
        </Action>
      </div>
      <Dialog open={isAsking} onClose={close} title={words.ask} closeLabel={words.cancel}>
        <p>{words.what}</p>
        <label className="opt">
          <input
            type="checkbox"
            checked={isSure}
            onChange={({ target }) => {
              setIsSure(target.checked);
            }}
          />
          <span>{words.sure}</span>
        </label>
        {error !== null && (
          <Notice kind="error" live>
            {error}
          </Notice>
        )}
        <div className="acts">
          <Action
            disabled={!isSure}
            aria-disabled={isSending}
            onClick={() => {
              send(erase);
            }}
          >
            {isSending ? words.sending : words.confirm}
          </Action>
          <Action variant="plain" onClick={close}>
            {words.cancel}
          </Action>
        </div>
      </Dialog>
    </>
  );
}
