// The one polite region of a question or form. It stays in the page empty, so that what appears in it is said aloud.
import type { ReactNode } from 'react';

type StatusLineProps = { readonly children?: ReactNode; readonly className?: string; readonly id?: string };

export function StatusLine({ children, className = 'small soft', id }: StatusLineProps) {
  return (
    <p role="status" className={className} id={id}>
      {children}
    </p>
  );
}
