// What is kept of somebody, what for, and how long: one table for each whose data it is.
import { ScrollBox } from '../lesson/data-table';

interface PurposeTableProps {
  readonly caption: string;
  readonly head: { readonly what: string; readonly why: string; readonly long: string };
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly what: string;
    readonly why: string;
    readonly long: string;
  }[];
}

export function PurposeTable({ caption, head, rows }: PurposeTableProps) {
  return (
    <ScrollBox label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.what}</th>
            <th scope="col">{head.why}</th>
            <th scope="col">{head.long}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, what, why, long }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {what !== '' && <span className="small soft block">{what}</span>}
              </th>
              <td>{why}</td>
              <td>{long}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
