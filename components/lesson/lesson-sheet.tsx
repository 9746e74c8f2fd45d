// One step of a lesson on the reading sheet: margin, column, side notes. The step's MDX comes as children and stands
// directly in the grid, so that its figures may be wide and its notes may stand aside.
import type { ReactNode } from 'react';
import './lesson.css';
import { Action } from '../ui/action';
import { TextLink } from '../ui/text-link';
import { MarsTitle } from '../ui/mars-title';
import { StepList, type Step } from './step-list';

type Onward = { readonly href: string; readonly label: string };

type LessonSheetProps = {
  /** "Unit 3 · Thin air · Lesson 2" */
  readonly over: string;
  readonly title: string;
  /** The question worth wondering about: on the first step only. */
  readonly wonder?: ReactNode;
  readonly stepsLabel: string;
  readonly steps: readonly Step[];
  /** "Step 3 of 5" */
  readonly stepWords: string;
  readonly heading: string;
  readonly children: ReactNode;
  /** On the last step. */
  readonly sources?: ReactNode;
  readonly previous?: Onward;
  readonly next?: Onward;
  /** The step's question was answered, or it has none: going on is now the one filled action. */
  readonly nextFilled?: boolean;
};

export function LessonSheet(props: LessonSheetProps) {
  const {
    over,
    title,
    wonder,
    stepsLabel,
    steps,
    stepWords,
    heading,
    children,
    sources,
    previous,
    next,
    nextFilled = false,
  } = props;
  return (
    <div className="sheet">
      <StepList label={stepsLabel} steps={steps} />
      <header className="sheet-head">
        <p className="over">{over}</p>
        <MarsTitle>{title}</MarsTitle>
      </header>
      {wonder !== undefined && <p className="wonder">{wonder}</p>}
      <h2>
        <span className="over">{stepWords}</span>
        {heading}
      </h2>
      {children}
      {sources}
      <div className="acts apart">
        {previous === undefined ? <span /> : <TextLink href={previous.href}>{previous.label}</TextLink>}
        {next !== undefined && (
          <Action href={next.href} variant={nextFilled ? 'filled' : 'plain'} arrow>
            {next.label}
          </Action>
        )}
      </div>
    </div>
  );
}
