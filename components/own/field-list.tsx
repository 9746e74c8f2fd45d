// Every column of the tables that serve one purpose, folded away: few ask for it, and for them it must be complete.
import { Deeper } from '../lesson/deeper';
import { ScrollBox } from '../lesson/data-table';

interface FieldListProps {
  readonly title: string;
  readonly head: { readonly field: string; readonly kind: string; readonly file: string };
  readonly fields: readonly { readonly name: string; readonly kind: string; readonly file: string }[];
}

export function FieldList({ title, head, fields }: FieldListProps) {
  return (
    <Deeper title={title}>
      <ScrollBox label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{head.field}</th>
              <th scope="col">{head.kind}</th>
              <th scope="col">{head.file}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code dir="ltr" className="wrap-anywhere">
                    {field.name}
                  </code>
                </th>
                <td>{field.kind}</td>
                <td>{field.file}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Deeper>
  );
}
