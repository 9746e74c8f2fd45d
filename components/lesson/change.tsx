// "What would change our mind", at the end of a "How do we know?".
import type { ReactNode } from 'react';

export function Change({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="change">
      <b>{title}</b>
      {children}
    </div>
  );
}
