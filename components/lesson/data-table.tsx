// A table in its own scroll box, which the keyboard can reach. Each row begins with what it is about.
import type { ReactNode } from 'react';

type ScrollBoxProps = { readonly label: string; readonly children: ReactNode };

export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

type DataTableProps = {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
};

export function DataTable({ label, head, rows }: DataTableProps) {
  return (
    <ScrollBox label={label}>
      <table className="table num">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {rest.map((value, column) => (
                <td key={column}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
