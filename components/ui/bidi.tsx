// Numbers with a sign, and codes, keep their own direction in Arabic text.
import type { ReactNode } from 'react';

type BidiProps = { readonly children: ReactNode };

export function Signed({ children }: BidiProps) {
  return <bdi dir="ltr">{children}</bdi>;
}

/** Join codes and PINs are read one by one: not text to translate, not a number to format. */
export function Code({ children }: BidiProps) {
  return (
    <bdi dir="ltr" className="num" translate="no">
      {children}
    </bdi>
  );
}
