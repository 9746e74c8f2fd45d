// The document around the bare page: nothing of ours, so that what a page of ours adds can be told from the framework.
import type { ReactNode } from 'react';

export default function BareLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
