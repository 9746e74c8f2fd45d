// A unit in the course: its pattern, number, title, and how far the learner is.
import './units.css';
import { Cover, type UnitNumber } from '../ui/cover';
import { MarsTitle } from '../ui/mars-title';

export type UnitCardProps = {
  readonly href: string;
  readonly unit: UnitNumber;
  /** "Unit 3" */
  readonly over: string;
  readonly title: string;
  readonly lessonsDone: number;
  readonly lessons: number;
  /** "1 of 4 lessons": says what the bar shows. */
  readonly progressWords: string;
};

function UnitCard({ href, unit, over, title, lessonsDone, lessons, progressWords }: UnitCardProps) {
  const done = lessons > 0 ? Math.round((100 * lessonsDone) / lessons) : 0;
  return (
    <li>
      <a className="unit" href={href}>
        <Cover unit={unit} />
        <div>
          <p className="over">{over}</p>
          <MarsTitle level={3}>{title}</MarsTitle>
        </div>
        <p className="small">
          <span className="bar">{done > 0 && <i style={{ inlineSize: `${String(done)}%` }} />}</span>
          {progressWords}
        </p>
      </a>
    </li>
  );
}

export function UnitCards({ units }: { readonly units: readonly UnitCardProps[] }) {
  return (
    <ul className="units" role="list">
      {units.map((unit) => (
        <UnitCard key={unit.href} {...unit} />
      ))}
    </ul>
  );
}
