// A number with a sign keeps its own direction in Arabic text.
import type { ReactNode } from 'react';

type BidiProps = { readonly children: ReactNode };

export function Signed({ children }: BidiProps) {
  return <bdi dir="ltr">{children}</bdi>;
}
