// The questions of a class and how hard each was for it: a share in words, with a bar beside it.
import { ScrollBox } from '../lesson/data-table';
import './insight.css';

export interface FacilityRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly lesson: { readonly href: string; readonly label: string };
  readonly answers: string;
  /** Null where there are too few answers to tell. */
  readonly facility: { readonly text: string; readonly percent: number } | null;
}

interface QuestionTableProps {
  readonly rows: readonly FacilityRow[];
  readonly words: {
    readonly table: string;
    readonly question: string;
    readonly kindHead: string;
    readonly lesson: string;
    readonly answers: string;
    readonly facility: string;
  };
}

function Facility({ facility }: Pick<FacilityRow, 'facility'>) {
  if (facility === null) return <td>–</td>;
  return (
    <td>
      {facility.text}
      <span className="share" aria-hidden="true">
        <span style={{ inlineSize: `${String(facility.percent)}%` }} />
      </span>
    </td>
  );
}

export function QuestionTable({ rows, words }: QuestionTableProps) {
  return (
    <ScrollBox label={words.table}>
      <table className="table num wide-table">
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.facility}</th>
            <th scope="col">{words.answers}</th>
            <th scope="col">{words.kindHead}</th>
            <th scope="col">{words.lesson}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, kind, lesson, answers, facility }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <Facility facility={facility} />
              <td>{answers}</td>
              <td>{kind}</td>
              <td>
                <a href={lesson.href}>{lesson.label}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
