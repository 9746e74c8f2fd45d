// An authored sentence from YAML: **strong** words, and numbers with a sign kept left to right. Nothing else is markup.
import { Fragment, type ReactNode } from 'react';
import { Signed } from './bidi';
import { signedNumber } from './plain-text';

function withSigned(words: string): ReactNode {
  return words
    .split(signedNumber)
    .map((part, index) => (index % 2 === 1 ? <Signed key={index}>{part}</Signed> : part));
}

export function Text({ children }: { readonly children: string }) {
  return children
    .split(/\*\*(.+?)\*\*/u)
    .map((part, index) =>
      index % 2 === 1 ? (
        <strong key={index}>{withSigned(part)}</strong>
      ) : (
        <Fragment key={index}>{withSigned(part)}</Fragment>
      ),
    );
}
