'use client';
// A form that writes: its fields go to the server as one JSON object, and what speaks against it is said above its button.
// A field whose name ends in [] is a list of what was chosen.
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { makeUuid } from '@/components/outbox/browser-parts';
import { pageLocale, request } from '@/components/outbox/request';
import { Action } from '@/components/ui/action';
import { Notice } from '@/components/ui/notice';

interface FormWords {
  readonly sending: string;
  /** There is no line to the server. */
  readonly later: string;
}

interface SendFormProps {
  /** `{new}` in it becomes an id made here, the same at each try, so that a repeated send makes one thing. */
  readonly action: string;
  readonly method: 'PUT' | 'POST' | 'DELETE';
  /** Where to go when it is done, with `{new}` as in the action. Absent: this page is drawn anew. */
  readonly doneHref?: string;
  readonly sendLabel: string;
  readonly look?: 'filled' | 'plain' | 'low';
  readonly words: FormWords;
  readonly children?: ReactNode;
}

function readFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const element of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name$="[]"]'))
    fields[element.name.slice(0, -2)] = [];
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const list = name.endsWith('[]') ? fields[name.slice(0, -2)] : undefined;
    if (Array.isArray(list)) list.push(value);
    else fields[name] = value;
  }
  return fields;
}

async function readMessage(response: Response): Promise<string | null> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  const { error } = body;
  const isTold = typeof error === 'object' && error !== null && 'message' in error;
  return isTold && typeof error.message === 'string' ? error.message : null;
}

export function SendForm(props: SendFormProps) {
  const { action, method, doneHref, sendLabel, look = 'filled', words, children } = props;
  const [id] = useState(makeUuid);
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const named = (text: string): string => text.replace('{new}', id);

  async function send(form: HTMLFormElement): Promise<string | null> {
    const response = await request(`${named(action)}?locale=${pageLocale()}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(readFields(form)),
    });
    if (!response.ok) return (await readMessage(response)) ?? words.later;
    if (doneHref === undefined) location.reload();
    else location.assign(named(doneHref));
    return null;
  }

  function submit(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSending) return;
    setIsSending(true);
    setError(null);
    send(event.currentTarget)
      .catch(() => words.later)
      .then((said) => {
        setError(said);
        // Where all went well the button stays quiet until the next page is there.
        if (said !== null) setIsSending(false);
      })
      .catch(() => undefined);
  }

  return (
    <form className="grid gap-s4" onSubmit={submit}>
      {children}
      {error !== null && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
      <div className="acts">
        <Action type="submit" variant={look} aria-disabled={isSending}>
          {isSending ? words.sending : sendLabel}
        </Action>
      </div>
    </form>
  );
}
