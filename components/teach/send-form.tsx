'use client';
// A form that writes: its fields go to the server as one JSON object, and what speaks against it is said above its button.
// A field whose name ends in [] is a list of what was chosen.
import { useState, type ReactNode } from 'react';
import { makeUuid } from '@/components/outbox/browser-parts';
import { pageOwner } from '@/components/outbox/browser-session';
import { sayWhyNot, sendAs } from '@/components/outbox/request';
import { SendingForm } from '@/components/ui/sending-form';

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

export function SendForm(props: SendFormProps) {
  const { action, method, doneHref, sendLabel, look = 'filled', words, children } = props;
  const [id] = useState(makeUuid);
  const named = (text: string): string => text.replace('{new}', id);

  async function act(form: HTMLFormElement): Promise<string | null> {
    const sent = await sendAs(pageOwner(), method, named(action), readFields(form));
    if (sent.state !== 'done') return sayWhyNot(sent, words.later);
    if (doneHref === undefined) location.reload();
    else location.assign(named(doneHref));
    return null;
  }

  return (
    <SendingForm act={act} label={sendLabel} look={look} words={words}>
      {children}
    </SendingForm>
  );
}
