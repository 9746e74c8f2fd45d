'use client';
// Opens the browser's own dialog for printing.
import { Action } from '../ui/action';

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <Action
      icon="print"
      onClick={() => {
        print();
      }}
    >
      {label}
    </Action>
  );
}
