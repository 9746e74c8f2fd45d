// "How do we know?": the evidence first, then what would change our mind.
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';

export function Know({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="know">
      <h3>
        <Icon name="telescope" />
        {title}
      </h3>
      {children}
    </section>
  );
}
