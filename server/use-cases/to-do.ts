// What a learner's classes have been given and is not done yet. Nothing is said of what is over.
import { stateOfAssignment } from '../../domain/assignment';
import type { Actor } from '../../domain/permissions';
import type { Course } from '../content/catalog';
import { listOpenAssignments, type OwnAssignment } from '../db/assignments';
import { findAssigned, listLessonsOf, type AssignedThing } from './assigned-work';
import { progressOfLesson, type LearningRecord } from './learning-record';

export interface ToDo {
  readonly assignment: OwnAssignment;
  readonly thing: AssignedThing;
  readonly isOverdue: boolean;
  /** The lesson and step to go on with; null for a quiz. */
  readonly next: { readonly unit: string; readonly lesson: string; readonly step: number } | null;
}

function findNext(course: Course, assignment: OwnAssignment, record: LearningRecord): ToDo['next'] {
  for (const lesson of listLessonsOf(course, assignment)) {
    const { state, nextStep } = progressOfLesson(lesson, record);
    if (state !== 'done') return { unit: lesson.unit, lesson: lesson.id, step: nextStep };
  }
  return null;
}

function isHandedIn({ id }: OwnAssignment, { attempts }: LearningRecord): boolean {
  return attempts.some(({ assignmentId, submittedAt }) => assignmentId === id && submittedAt !== null);
}

/** What is due first comes first. */
export async function listToDo(
  actor: Actor,
  record: LearningRecord,
  course: Course,
  now: Date,
): Promise<ToDo[]> {
  if (actor.role === 'visitor') return [];
  const open = await listOpenAssignments(actor.learnerId, now);
  return open.flatMap((assignment): ToDo[] => {
    const thing = findAssigned(course, assignment);
    const next = findNext(course, assignment, record);
    const isDone = assignment.work === 'quiz' ? isHandedIn(assignment, record) : next === null;
    if (thing === null || isDone) return [];
    return [{ assignment, thing, isOverdue: stateOfAssignment(assignment, now) === 'overdue', next }];
  });
}
