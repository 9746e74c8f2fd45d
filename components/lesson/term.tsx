// A glossary word in a sentence. Pressing it opens its meaning in place as a popover: the browser does the opening, the
// Escape and the words for screen readers, without script. On a desk the meaning also stands aside (see paragraph.tsx).
import type { ReactNode } from 'react';

export type Meaning = { readonly term: string; readonly meaning: string };

type TermProps = { readonly id: string; readonly meaning: Meaning; readonly children: ReactNode };

export function Term({ id, meaning, children }: TermProps) {
  const target = `term-${id}`;
  return (
    <>
      <button type="button" className="term" popoverTarget={target}>
        {children}
      </button>
      <span className="meaning" id={target} popover="auto">
        <b>{meaning.term}</b> {meaning.meaning}
      </span>
    </>
  );
}
