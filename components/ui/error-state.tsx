// The page that stands in for one that cannot be shown (404, 500): what happened, and the way back.
import type { ReactNode } from 'react';
import { Cover } from './cover';
import { MarsTitle } from './mars-title';

type ErrorStateProps = {
  readonly over?: string;
  readonly title: string;
  readonly text: ReactNode;
  readonly action: ReactNode;
};

export function ErrorState({ over, title, text, action }: ErrorStateProps) {
  return (
    <section className="still py-s7">
      <Cover unit={2} />
      {over !== undefined && <p className="over">{over}</p>}
      <MarsTitle>{title}</MarsTitle>
      <p className="lead">{text}</p>
      {action}
    </section>
  );
}
