'use client';
// A form whose one button does something that takes a while, and says what speaks against it.
import type { ComponentProps, ReactNode } from 'react';
import { FormFoot } from './form-foot';
import { useSending } from './use-sending';

interface SendingFormProps {
  /** As useSending takes it. */
  readonly act: (form: HTMLFormElement) => Promise<string | null>;
  readonly label: string;
  readonly look?: ComponentProps<typeof FormFoot>['look'];
  readonly words: { readonly sending: string; readonly later: string };
  readonly children?: ReactNode;
}

export function SendingForm({ act, label, look = 'filled', words, children }: SendingFormProps) {
  const { isSending, error, send } = useSending(words.later);
  return (
    <form
      className="grid gap-s4"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        send(() => act(form));
      }}
    >
      {children}
      <FormFoot {...{ error, isSending, look, label }} sendingLabel={words.sending} />
    </form>
  );
}
