// Optional mathematics for older learners, closed until it is wanted.
import type { ReactNode } from 'react';
import './deeper.css';
import { Icon } from '../ui/icon';

export function Deeper({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="deeper">
      <summary>
        <Icon name="deeper" />
        {title}
      </summary>
      {children}
    </details>
  );
}
