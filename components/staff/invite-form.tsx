'use client';
// Invites somebody to the staff and shows the link, once: nobody can ask for it again.
import { useState } from 'react';
import { pageOwner } from '../outbox/browser-session';
import { pageLocale, sayWhyNot, sendAs } from '../outbox/request';
import { Action } from '../ui/action';
import { ChoiceGroup } from '../ui/choice-group';
import { Notice } from '../ui/notice';
import { StatusLine } from '../ui/status-line';
import { readField } from '../ui/read-field';
import { SendingForm } from '../ui/sending-form';

export interface InviteWords {
  readonly as: string;
  readonly teacher: string;
  readonly admin: string;
  readonly make: string;
  readonly sending: string;
  readonly later: string;
  readonly made: string;
  readonly madeNote: string;
  readonly copy: string;
  readonly copied: string;
  readonly done: string;
}

/** Over plain http a browser gives no clipboard; the field can be copied by hand, as it is selected when entered. */
function MadeLink({ link, words }: { readonly link: string; readonly words: InviteWords }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(link);
      return true;
    } catch {
      document.querySelector<HTMLInputElement>('#made-link')?.focus();
      return false;
    }
  };
  return (
    <div className="grid gap-s4">
      <Notice live title={words.made}>
        {words.madeNote}
      </Notice>
      <input
        id="made-link"
        aria-label={words.made}
        className="field"
        dir="ltr"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
      <div className="acts">
        <Action
          onClick={() => {
            copy().then(setIsCopied, () => undefined);
          }}
        >
          {words.copy}
        </Action>
        <Action
          variant="plain"
          onClick={() => {
            location.reload();
          }}
        >
          {words.done}
        </Action>
      </div>
      <StatusLine>{isCopied ? words.copied : null}</StatusLine>
    </div>
  );
}

export function InviteForm({ words }: { readonly words: InviteWords }) {
  const [link, setLink] = useState<string | null>(null);
  async function invite(form: HTMLFormElement): Promise<string | null> {
    const invitation = { role: readField(form, 'role') };
    const sent = await sendAs<{ secret: string }>(pageOwner(), 'POST', '/api/v1/invitations', invitation);
    if (sent.state !== 'done') return sayWhyNot(sent, words.later);
    setLink(`${location.origin}/${pageLocale()}/invitation/${sent.value.secret}`);
    return null;
  }
  if (link !== null) return <MadeLink link={link} words={words} />;
  return (
    <SendingForm act={invite} label={words.make} words={words}>
      <ChoiceGroup
        legend={words.as}
        name="role"
        chosen="teacher"
        choices={[
          { value: 'teacher', label: words.teacher },
          { value: 'admin', label: words.admin },
        ]}
      />
    </SendingForm>
  );
}
