'use client';
// The way back into a session that has ended in the middle of something: by the login card, in place, so that the page, the
// attempt and what is kept here stay as they are.
import { useId, useState, type SyntheticEvent } from 'react';
import { signInAgain, type SignInAgain as Outcome } from '@/components/outbox/sign-in-again';
import { Action } from '@/components/ui/action';
import { Dialog } from '@/components/ui/dialog';
import { ErrorLine } from './error-line';

export interface SignInWords {
  readonly open: string;
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly send: string;
  readonly close: string;
  readonly withoutCard: string;
  readonly refused: string;
  readonly later: string;
  readonly other: string;
  readonly missing: string;
}

export function SignInAgain({ words }: { readonly words: SignInWords }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const [state, setState] = useState<'ready' | 'asking' | 'missing' | Exclude<Outcome, 'done'>>('ready');
  const error = state === 'ready' || state === 'asking' ? null : words[state];

  async function signIn(): Promise<void> {
    setState('asking');
    const outcome = await signInAgain(text);
    if (outcome === 'done') setIsOpen(false);
    setState(outcome === 'done' ? 'ready' : outcome);
  }
  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (state === 'asking') return;
    if (text.trim() === '') {
      setState('missing');
      return;
    }
    signIn().catch(() => {
      setState('later');
    });
  }
  return (
    <>
      <div className="acts">
        <Action
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {words.open}
        </Action>
      </div>
      <Dialog
        open={isOpen}
        onClose={() => {
          setIsOpen(false);
        }}
        title={words.title}
        closeLabel={words.close}
      >
        <form className="grid gap-s4" onSubmit={onSubmit} noValidate>
          <p>{words.lead}</p>
          <div>
            <label className="label" htmlFor={`${id}-card`}>
              {words.label}
            </label>
            <input
              className="field"
              id={`${id}-card`}
              dir="ltr"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={text}
              aria-invalid={error !== null}
              aria-describedby={error === null ? undefined : `${id}-error`}
              onChange={(event) => {
                setText(event.target.value);
              }}
            />
            <ErrorLine id={`${id}-error`} text={error} />
          </div>
          <div className="acts">
            <Action type="submit" aria-disabled={state === 'asking'}>
              {words.send}
            </Action>
          </div>
          <p className="small soft">{words.withoutCard}</p>
        </form>
      </Dialog>
    </>
  );
}
