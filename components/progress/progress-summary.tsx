// What a learner understands, unit by unit: first the ideas, then the lessons.
import './progress.css';
import { LessonRow } from '../lesson/lesson-row';
import { Ledger, LedgerRow } from '../ui/ledger';
import { StateWord, type State } from '../ui/state-word';

type Idea = {
  readonly id: string;
  readonly name: string;
  /** "You can explain what gives Mars its colour." */
  readonly can?: string;
  readonly state: State;
  readonly stateWord: string;
};

type LessonState = {
  readonly href: string;
  readonly number: string;
  readonly title: string;
  readonly note?: string;
  readonly state: State;
  readonly stateWord: string;
};

export type UnitProgress = {
  readonly id: string;
  /** "Unit 3" */
  readonly over: string;
  readonly title: string;
  readonly ideas: readonly Idea[];
  readonly lessons: readonly LessonState[];
};

type ProgressSummaryProps = {
  readonly units: readonly UnitProgress[];
  readonly words: { readonly ideas: string; readonly lessons: string };
};

export function ProgressSummary({ units, words }: ProgressSummaryProps) {
  return units.map(({ id, over, title, ideas, lessons }) => (
    <section key={id} className="unit-progress" aria-labelledby={`progress-${id}`}>
      <h2 id={`progress-${id}`}>
        <span className="over">{over}</span>
        {title}
      </h2>
      <div>
        <h3>{words.ideas}</h3>
        <Ledger>
          {ideas.map(({ id: ideaId, name, can, state, stateWord }) => (
            <LedgerRow
              key={ideaId}
              title={name}
              note={can}
              end={<StateWord state={state} word={stateWord} />}
            />
          ))}
        </Ledger>
      </div>
      <div>
        <h3>{words.lessons}</h3>
        <Ledger ordered>
          {lessons.map((lesson) => (
            <LessonRow key={lesson.href} {...lesson} />
          ))}
        </Ledger>
      </div>
    </section>
  ));
}
