// Work given to a class: what it asks for, whether it can be done now, and when its results open.

const assignedWorks = ['lesson', 'quiz', 'unit'] as const;
export type AssignedWork = (typeof assignedWorks)[number];

/**
 * - `at-once`: results open to a learner who hands in
 * - `after-close`: they open to everybody when the assignment has closed
 * - `by-hand`: they open when the teacher says so
 */
export const releases = ['at-once', 'after-close', 'by-hand'] as const;
export type Release = (typeof releases)[number];

export interface ReleaseRule {
  readonly release: Release;
  /** After this moment no answer counts any more. Null: it stays open. */
  readonly closesAt: Date | null;
  /** When the teacher opened the results; null: not yet. */
  readonly releasedAt: Date | null;
}

export interface AssignmentDates {
  readonly opensAt: Date;
  /** What is handed in after this moment counts and is marked late. */
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
}

export type AssignmentState = 'planned' | 'open' | 'overdue' | 'closed';

/** It is open from its opening on; the moments at which it is due and at which it closes are still in time. */
export function stateOfAssignment({ opensAt, dueAt, closesAt }: AssignmentDates, now: Date): AssignmentState {
  if (now < opensAt) return 'planned';
  if (closesAt !== null && now > closesAt) return 'closed';
  return dueAt !== null && now > dueAt ? 'overdue' : 'open';
}

export function isOpenAt(dates: AssignmentDates, now: Date): boolean {
  const state = stateOfAssignment(dates, now);
  return state === 'open' || state === 'overdue';
}

/**
 * Whether an attempt that was handed in may be told its score and its key. After the close means after it: at the very
 * moment of closing an answer still counts, so nothing is told then.
 */
export function isReleasedAt({ release, closesAt, releasedAt }: ReleaseRule, now: Date): boolean {
  switch (release) {
    case 'at-once':
      return true;
    case 'after-close':
      return closesAt !== null && now > closesAt;
    case 'by-hand':
      return releasedAt !== null && now >= releasedAt;
  }
}

/** How many tries are left; null: as many as one likes. Never below nought. */
export function triesLeft(mostTries: number | null, triesMade: number): number | null {
  return mostTries === null ? null : Math.max(0, mostTries - triesMade);
}

/** `triesMade` counts attempts that were begun, handed in or not. */
export function mayBegin(
  assignment: AssignmentDates & { readonly mostTries: number | null },
  triesMade: number,
  now: Date,
): boolean {
  return isOpenAt(assignment, now) && triesLeft(assignment.mostTries, triesMade) !== 0;
}

/** Late is what was done after it was due; without a due date, after it closed. */
export function isDoneLate({ dueAt, closesAt }: AssignmentDates, doneAt: Date): boolean {
  const end = dueAt ?? closesAt;
  return end !== null && doneAt > end;
}

/**
 * Whether dates make sense: due after it opens, closing after it opens and not before it is due, and with an end where the
 * results wait for one.
 */
export function areDatesInOrder({ opensAt, dueAt, closesAt }: AssignmentDates, release: Release): boolean {
  if (dueAt !== null && dueAt <= opensAt) return false;
  if (closesAt === null) return release !== 'after-close';
  return closesAt > opensAt && (dueAt === null || closesAt >= dueAt);
}

/** Whether the dates of a new assignment make sense: in order, and not over already. */
export function areDatesSound(dates: AssignmentDates, release: Release, now: Date): boolean {
  return areDatesInOrder(dates, release) && (dates.closesAt === null || dates.closesAt > now);
}

/** The earlier of two ends; null: there is none. */
export function earlierEnd(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

export interface WorkPlace {
  readonly work: AssignedWork;
  /** The id of the lesson, quiz or unit in the course. */
  readonly workId: string;
}

/** What a form sends as one choice: `quiz:some-unit.unit`. */
export function writeWork({ work, workId }: WorkPlace): string {
  return `${work}:${workId}`;
}

/** Null when it names no kind of work. Whether the course has it is not known here. */
export function readWork(text: string): WorkPlace | null {
  const [kind, workId = '', ...rest] = text.split(':');
  const work = assignedWorks.find((known) => known === kind);
  return work === undefined || workId === '' || rest.length > 0 ? null : { work, workId };
}
