// A unit in the overview of the course: on one side its lessons and a drawing of what builds on what, on the other its ideas,
// which say the same in words.
import type { ReactNode } from 'react';
import '../progress/progress.css';
import { LessonRow } from '../lesson/lesson-row';
import { Ledger, LedgerRow } from '../ui/ledger';
import type { State } from '../ui/state-word';

type Lesson = {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly state: State;
  readonly stateWord: string;
};

type Idea = {
  readonly id: string;
  readonly name: string;
  /** "You can explain what gives Mars its colour." */
  readonly can: string;
  /** "Before this: Mass and weight." */
  readonly before?: string;
};

type UnitOverviewProps = {
  readonly id: string;
  /** "Unit 3" */
  readonly over: string;
  readonly title: string;
  readonly href: string;
  readonly lessons: readonly Lesson[];
  readonly ideas: readonly Idea[];
  readonly words: { readonly lessons: string; readonly ideas: string; readonly inPreparation: string };
  /** The drawing, where anything builds on anything. */
  readonly children: ReactNode;
};

export function UnitOverview({ id, over, title, href, lessons, ideas, words, children }: UnitOverviewProps) {
  return (
    <section className="unit-progress" aria-labelledby={`unit-${id}`}>
      <h2 id={`unit-${id}`}>
        <span className="over">{over}</span>
        <a href={href}>{title}</a>
      </h2>
      <div>
        <h3>{words.lessons}</h3>
        {lessons.length === 0 ? (
          <p className="soft">{words.inPreparation}</p>
        ) : (
          <Ledger ordered>
            {lessons.map((lesson) => (
              <LessonRow key={lesson.href} {...lesson} />
            ))}
          </Ledger>
        )}
        {children}
      </div>
      {ideas.length > 0 && (
        <div>
          <h3>{words.ideas}</h3>
          <Ledger>
            {ideas.map(({ id: ideaId, name, can, before }) => (
              <LedgerRow
                key={ideaId}
                title={name}
                note={
                  <>
                    {can}
                    {before !== undefined && <span className="block text-ink">{before}</span>}
                  </>
                }
              />
            ))}
          </Ledger>
        </div>
      )}
    </section>
  );
}
