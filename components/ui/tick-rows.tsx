// Rows to tick, any number of them. The browser draws those that are ticked (:has).
import type { ComponentProps, ReactNode } from 'react';

export interface TickRow {
  readonly id: string;
  readonly label: ReactNode;
  /** Said beside the label. */
  readonly note?: string | undefined;
  /** How the box is named or controlled. */
  readonly box: ComponentProps<'input'>;
}

export function TickRows({ rows }: { readonly rows: readonly TickRow[] }) {
  return (
    <div className="seg">
      {rows.map(({ id, label, note, box }) => (
        <label className="opt" key={id}>
          <input type="checkbox" {...box} />
          <span>{label}</span>
          {note !== undefined && <span className="small soft">{note}</span>}
        </label>
      ))}
    </div>
  );
}
