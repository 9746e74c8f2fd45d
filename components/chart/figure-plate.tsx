// The frame of every figure: the drawing, one sentence with its point, where it comes from, and its numbers as a table.
import type { ReactNode } from 'react';
import { DataTable } from '../lesson/data-table';

type FigurePlateProps = {
  readonly children: ReactNode;
  readonly point: string;
  readonly caption: string;
  readonly tableLink: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
};

export function FigurePlate({ children, point, caption, tableLink, head, rows }: FigurePlateProps) {
  return (
    <figure className="plate">
      {children}
      <figcaption>
        <b>{point}</b>
        <span>{caption}</span>
      </figcaption>
      <details className="small">
        <summary>{tableLink}</summary>
        <DataTable label={point} head={head} rows={rows} />
      </details>
    </figure>
  );
}
