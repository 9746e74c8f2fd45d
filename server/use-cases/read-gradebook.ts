// The gradebook of a class: pupils by assignments. One query a table, whatever the size of the class.
import { stateOfAssignment, type AssignmentState } from '../../domain/assignment';
import { judgeLessons, judgeQuiz, notAsked, type Cell, type TriedAttempt } from '../../domain/gradebook';
import type { Digits } from '../../domain/locale';
import { getCourse, type Course } from '../content/catalog';
import { listAssignments, type AssignmentRow } from '../db/assignments';
import {
  listAskedInLessons,
  listAssignedAttempts,
  listClassPupils,
  listNewestDecisions,
  type AskedInLesson,
  type AssignedAttempt,
  type ClassPupil,
  type DecisionRow,
} from '../db/grades';
import { listRecipients } from '../db/recipients';
import {
  findAssigned,
  inlineQuizId,
  listLessonsOf,
  readLessonWork,
  type AssignedThing,
} from './assigned-work';

export interface GradebookColumn {
  readonly assignment: AssignmentRow;
  /** Null when the course has it no more. */
  readonly thing: AssignedThing | null;
  readonly state: AssignmentState;
}

export interface GradebookRow {
  readonly pupil: ClassPupil;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Gradebook {
  readonly columns: readonly GradebookColumn[];
  readonly rows: readonly GradebookRow[];
}

export type { ClassPupil };

export function toTried(attempt: AssignedAttempt): TriedAttempt {
  const { startedAt, submittedAt, earnedNumerator, earnedDenominator, possible } = attempt;
  const isScored = earnedNumerator !== null && earnedDenominator !== null && possible !== null;
  const share = isScored && possible > 0 ? earnedNumerator / earnedDenominator / possible : null;
  return { startedAt, submittedAt, share };
}

/** Everything that was read of a class, each by the pupil or by pupil and assignment. */
interface Records {
  readonly attempts: ReadonlyMap<string, AssignedAttempt[]>;
  readonly decisions: ReadonlyMap<string, DecisionRow[]>;
  readonly asked: ReadonlyMap<string, AskedInLesson[]>;
  /** Whom work was given to by name. */
  readonly recipients: ReadonlySet<string>;
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const keyOf = ({ assignmentId, learnerId }: { assignmentId: string; learnerId: string }): string =>
  `${assignmentId} ${learnerId}`;

async function readRecords(
  assignments: readonly AssignmentRow[],
  learnerIds: readonly string[],
  course: Course,
): Promise<Records> {
  const ids = assignments.map(({ id }) => id);
  const lessons = assignments.flatMap((assignment) => listLessonsOf(course, assignment));
  const quizIds = [...new Set(lessons.map(inlineQuizId))];
  const [attempts, decisions, asked, recipients] = await Promise.all([
    listAssignedAttempts(ids),
    listNewestDecisions(ids),
    listAskedInLessons(learnerIds, quizIds),
    listRecipients(ids),
  ]);
  return {
    attempts: groupBy(attempts, keyOf),
    decisions: groupBy(decisions, keyOf),
    asked: groupBy(asked, ({ learnerId }) => learnerId),
    recipients: new Set(recipients.map(keyOf)),
  };
}

function judgeCell(
  assignment: AssignmentRow,
  learnerId: string,
  records: Records,
  { course, now }: { readonly course: Course; readonly now: Date },
): Cell {
  const key = keyOf({ assignmentId: assignment.id, learnerId });
  if (assignment.isPicked && !records.recipients.has(key)) return notAsked;
  const decision = records.decisions.get(key)?.[0] ?? null;
  if (assignment.work === 'quiz')
    return judgeQuiz((records.attempts.get(key) ?? []).map(toTried), decision, assignment, now);
  const work = readLessonWork(listLessonsOf(course, assignment), records.asked.get(learnerId) ?? []);
  return judgeLessons(work, decision, assignment, now);
}

async function judgeAll(
  pupils: readonly ClassPupil[],
  assignments: readonly AssignmentRow[],
  now: Date,
  digits: Digits,
): Promise<Gradebook> {
  const course = getCourse(digits);
  const learnerIds = pupils.map(({ learnerId }) => learnerId);
  const records = await readRecords(assignments, learnerIds, course);
  return {
    columns: assignments.map((assignment) => ({
      assignment,
      thing: findAssigned(course, assignment),
      state: stateOfAssignment(assignment, now),
    })),
    rows: pupils.map((pupil) => ({
      pupil,
      cells: assignments.map((assignment) =>
        judgeCell(assignment, pupil.learnerId, records, { course, now }),
      ),
    })),
  };
}

/** The class must be one that the asking teacher teaches. */
export async function readGradebook(classId: string, now: Date, digits: Digits): Promise<Gradebook> {
  const [pupils, assignments] = await Promise.all([listClassPupils(classId), listAssignments(classId)]);
  return await judgeAll(pupils, assignments, now, digits);
}

export interface PupilWork extends GradebookColumn {
  readonly cell: Cell;
}

/** One row of it, each cell with its column: what a pupil of the class has been given. */
export async function readPupilWork(
  classId: string,
  pupil: ClassPupil,
  now: Date,
  digits: Digits,
): Promise<PupilWork[]> {
  const { columns, rows } = await judgeAll([pupil], await listAssignments(classId), now, digits);
  const cells = rows[0]?.cells ?? [];
  return columns.flatMap((column, index) => {
    const cell = cells[index];
    // Work that was given to others by name is no work of this pupil.
    return cell === undefined || cell.mark === 'not-asked' ? [] : [{ ...column, cell }];
  });
}

/** The cell of one pupil in one assignment. */
export async function readCell(
  assignment: AssignmentRow,
  learnerId: string,
  now: Date,
  digits: Digits,
): Promise<Cell> {
  const course = getCourse(digits);
  const records = await readRecords([assignment], [learnerId], course);
  return judgeCell(assignment, learnerId, records, { course, now });
}
