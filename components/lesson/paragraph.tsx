// A paragraph of a lesson and, beside it, the meanings of the glossary words in it. The note is for the eye: whoever
// listens has the same words behind the term's button.
import { Children, isValidElement, type ReactNode } from 'react';
import type { Meaning } from './term';

type ParagraphProps = {
  readonly children: ReactNode;
  /** The component that MDX puts where a <Term> stands, and where to look its meaning up. */
  readonly isTerm: (type: unknown) => boolean;
  readonly meanings: Readonly<Record<string, Meaning>>;
};

export function Paragraph({ children, isTerm, meanings }: ParagraphProps) {
  const ids = Children.toArray(children).flatMap((child) =>
    isValidElement<{ id?: unknown }>(child) && isTerm(child.type) && typeof child.props.id === 'string'
      ? [child.props.id]
      : [],
  );
  const notes = ids.flatMap((id) => meanings[id] ?? []);
  return (
    <>
      <p>{children}</p>
      {notes.length > 0 && (
        <div className="note aside" aria-hidden="true">
          {notes.map(({ term, meaning }) => (
            <p key={term}>
              <b>{term}</b>
              {meaning}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
