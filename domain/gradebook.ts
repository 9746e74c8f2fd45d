// One cell of the gradebook: what a pupil did of an assignment, and what the teacher decided about it.
import { isDoneLate, stateOfAssignment, type AssignmentDates } from './assignment';

/** An attempt at an assigned quiz. */
export interface TriedAttempt {
  readonly startedAt: Date;
  /** Null while it is not handed in. */
  readonly submittedAt: Date | null;
  /** Share of all its points, 0 to 1; null before it is handed in. */
  readonly share: number | null;
}

/** How far somebody is with lessons. */
export interface LessonWork {
  readonly hasBegun: boolean;
  /** When the last of the lessons was done; null while one is open. */
  readonly doneAt: Date | null;
}

export interface Decision {
  readonly isExcused: boolean;
  /** 0 to 100; null: as it was scored. */
  readonly percent: number | null;
}

/**
 * - `done`: handed in, or all lessons done; `missing`: the time is over and nothing came
 * - `left-open`: begun and never handed in, and the time is over
 * - `waiting`: nothing came yet, and there is time; `not-asked`: it was given to others only
 */
export type CellMark = 'done' | 'under-way' | 'left-open' | 'missing' | 'excused' | 'waiting' | 'not-asked';

export interface Cell {
  readonly mark: CellMark;
  readonly isLate: boolean;
  /** Of the best attempt, or as decided: 0 to 100, whole. Null: there is none, which is not nought. */
  readonly percent: number | null;
  /** The percent was set by the teacher. */
  readonly isDecided: boolean;
}

/** The cell of somebody who was not given the work: neither nought nor missing. */
export const notAsked: Cell = { mark: 'not-asked', isLate: false, percent: null, isDecided: false };

/** A share of 0 to 1 in whole percent. All points, and none, are never reached by rounding. */
export function toPercent(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  return rounded === 0 && share > 0 ? 1 : rounded;
}

interface Done {
  readonly at: Date;
  readonly share: number | null;
}

/** The best attempt that was handed in; of equal ones the first. Null: none was. */
export function findBest(attempts: readonly TriedAttempt[]): Done | null {
  const done = attempts.flatMap(({ submittedAt, share }) =>
    submittedAt === null ? [] : [{ at: submittedAt, share }],
  );
  const inOrder = [...done].sort((a, b) => a.at.getTime() - b.at.getTime());
  return inOrder.reduce<Done | null>(
    (best, one) => (best === null || (one.share ?? 0) > (best.share ?? 0) ? one : best),
    null,
  );
}

function markUndone(hasBegun: boolean, dates: AssignmentDates, now: Date): CellMark {
  const state = stateOfAssignment(dates, now);
  if (state === 'closed') return hasBegun ? 'left-open' : 'missing';
  if (hasBegun) return 'under-way';
  return state === 'overdue' ? 'missing' : 'waiting';
}

function judgeWork(done: Done | null, hasBegun: boolean, dates: AssignmentDates, now: Date): Cell {
  if (done === null)
    return { mark: markUndone(hasBegun, dates, now), isLate: false, percent: null, isDecided: false };
  const percent = done.share === null ? null : toPercent(done.share);
  return { mark: 'done', isLate: isDoneLate(dates, done.at), percent, isDecided: false };
}

/**
 * What was decided stands above what was done: an excused pupil has no percent; a percent that was set counts as done, also
 * where nothing came, such as for a quiz on paper.
 */
function withDecision(cell: Cell, decision: Decision | null): Cell {
  if (decision === null) return cell;
  if (decision.isExcused) return { mark: 'excused', isLate: false, percent: null, isDecided: true };
  return decision.percent === null
    ? cell
    : { ...cell, mark: 'done', percent: decision.percent, isDecided: true };
}

/** The cell of an assigned quiz. */
export function judgeQuiz(
  attempts: readonly TriedAttempt[],
  decision: Decision | null,
  dates: AssignmentDates,
  now: Date,
): Cell {
  return withDecision(judgeWork(findBest(attempts), attempts.length > 0, dates, now), decision);
}

/** The cell of an assigned lesson or unit: done or not, without a percent. */
export function judgeLessons(
  { hasBegun, doneAt }: LessonWork,
  decision: Decision | null,
  dates: AssignmentDates,
  now: Date,
): Cell {
  const done = doneAt === null ? null : { at: doneAt, share: null };
  return withDecision(judgeWork(done, hasBegun, dates, now), decision);
}

const weights: readonly CellMark[] = [
  ...(['not-asked', 'missing', 'left-open', 'waiting', 'excused', 'under-way', 'done'] as const),
];

/** For sorting: percents from the highest, then what has none by how far it is. Higher comes first. */
export function weighCell({ mark, percent }: Cell): number {
  if (percent !== null) return 100 + percent;
  return weights.indexOf(mark);
}
