'use client';
// What is shown once and has to be printed now, with what to know before.
import type { ReactNode } from 'react';
import { PrintButton } from '../question/print-button';
import { Notice } from '../ui/notice';
import { useOrigin } from './page-address';

export interface ToldOnceWords {
  readonly ready: string;
  /** This page is open under an address that pupils cannot open. */
  readonly local: string;
  readonly print: string;
}

export function ToldOnce({
  words,
  children,
}: {
  readonly words: ToldOnceWords;
  readonly children: ReactNode;
}) {
  const isLocal = /\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/u.test(useOrigin());
  return (
    <>
      <div className="grid gap-s4 not-printed">
        <Notice live>{words.ready}</Notice>
        {isLocal && <Notice kind="error">{words.local}</Notice>}
        <div className="acts">
          <PrintButton label={words.print} />
        </div>
      </div>
      <ul className="login-cards">{children}</ul>
    </>
  );
}
