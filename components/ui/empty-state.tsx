// Nothing here yet: says what will stand here and offers one thing to do.
import type { ReactNode } from 'react';
import { Cover } from './cover';

type EmptyStateProps = { readonly title: string; readonly text: ReactNode; readonly action?: ReactNode };

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <section className="still">
      <Cover unit={1} />
      <h2>{title}</h2>
      <p className="soft">{text}</p>
      {action}
    </section>
  );
}
