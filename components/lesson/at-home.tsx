// An activity with household things.
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon';

export function AtHome({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="know home">
      <h3>
        <Icon name="home" />
        {title}
      </h3>
      {children}
    </section>
  );
}
