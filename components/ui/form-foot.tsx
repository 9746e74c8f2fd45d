// The end of a form that writes: what speaks against it, and its button.
import type { ComponentProps } from 'react';
import { Action } from './action';
import { Notice } from './notice';

interface FormFootProps {
  readonly error: string | null;
  readonly isSending: boolean;
  readonly label: string;
  readonly sendingLabel: string;
  readonly look?: ComponentProps<typeof Action>['variant'];
}

export function FormFoot({ error, isSending, label, sendingLabel, look = 'filled' }: FormFootProps) {
  return (
    <>
      {error !== null && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
      <div className="acts">
        <Action type="submit" variant={look} aria-disabled={isSending}>
          {isSending ? sendingLabel : label}
        </Action>
      </div>
    </>
  );
}
