'use client';
// The way back into a session that has ended in the middle of something, in place, so that the page, the attempt and what
// is kept here stay as they are. Few ever need it, so what it opens is a script of its own.
import { useId, useState, type ComponentType } from 'react';
import { Action } from '@/components/ui/action';
import { ErrorLine } from './error-line';
import type { SignInDialogProps, SignInWords } from './sign-in-dialog';

export function SignInAgain({ words }: { readonly words: SignInWords }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [Found, setFound] = useState<ComponentType<SignInDialogProps> | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function open(): Promise<void> {
    const { SignInDialog } = await import('./sign-in-dialog');
    setFound(() => SignInDialog);
    setError(null);
    setIsOpen(true);
  }
  return (
    <>
      <div className="acts">
        <Action
          onClick={() => {
            open().catch(() => {
              setError(words.later);
            });
          }}
        >
          {words.open}
        </Action>
      </div>
      <ErrorLine id={id} text={error} />
      {Found !== null && (
        <Found
          open={isOpen}
          onClose={() => {
            setIsOpen(false);
          }}
          words={words}
        />
      )}
    </>
  );
}
