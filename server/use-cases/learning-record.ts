// What a learner has done so far, as pages ask for it: tries by objective, and how far each lesson is.
import type { Lesson } from '../../domain/content/catalog';
import { quizId } from '../../domain/attempt/quiz';
import { decideMastery, type Mastery, type Try } from '../../domain/mastery/mastery';
import type { Actor } from '../../domain/permissions';
import { questionIdOf } from '../../domain/question/question-id-of';
import { getCourse } from '../content/catalog';
import { listAttempts, listAttemptsInClass, type AttemptRow } from '../db/attempts';
import { listGaveUps, type GaveUpRow } from '../db/gave-ups';
import { listScores, type ScoreRow } from '../db/responses';
import type { PupilOfClass } from '../db/rosters';
import { hideScore, isResultHidden } from './hidden-result';

export type LessonState = 'not-begun' | 'under-way' | 'done';

export interface LessonProgress {
  readonly state: LessonState;
  /** The step to go on with, from 1. */
  readonly nextStep: number;
}

export interface LearningRecord {
  readonly attempts: readonly AttemptRow[];
  readonly scores: readonly ScoreRow[];
  /** What was given up before anything was checked: aided tries without a score. */
  readonly gaveUps: readonly GaveUpRow[];
}

type Placed = Pick<ScoreRow, 'attemptId' | 'position' | 'tryNumber'>;
const placeKey = ({ attemptId, position, tryNumber }: Placed): string =>
  `${attemptId}/${String(position)}/${String(tryNumber)}`;

/** What is scored and given up of these attempts, besides those in `hidden`: nothing that their answers show is told yet. */
async function recordOf(
  learnerId: string,
  attempts: readonly AttemptRow[],
  hidden: ReadonlySet<string>,
): Promise<LearningRecord> {
  const [allScores, all] = await Promise.all([listScores(learnerId), listGaveUps(learnerId)]);
  const told = new Set(attempts.flatMap(({ id }) => (hidden.has(id) ? [] : [id])));
  const scored = new Set(allScores.map(placeKey));
  return {
    attempts,
    scores: allScores.filter(({ attemptId }) => told.has(attemptId)),
    gaveUps: all.filter((row) => told.has(row.attemptId) && !scored.has(placeKey(row))),
  };
}

function listHidden(attempts: readonly AttemptRow[], now: Date): Set<string> {
  return new Set(attempts.filter((attempt) => isResultHidden(attempt, now)).map(({ id }) => id));
}

/** What may be told at `now`: an attempt whose result is not open has no points in it, and shows nothing about ideas. */
export async function readRecord(actor: Actor, now: Date): Promise<LearningRecord> {
  if (actor.role === 'visitor') return { attempts: [], scores: [], gaveUps: [] };
  const attempts = await listAttempts(actor.learnerId);
  const record = await recordOf(actor.learnerId, attempts, listHidden(attempts, now));
  return { ...record, attempts: attempts.map((attempt) => hideScore(attempt, now)) };
}

/** What a pupil did for this class or at their own pace, results that are not open yet included: for its teachers. */
export async function readRecordInClass(pupil: PupilOfClass): Promise<LearningRecord> {
  return await recordOf(pupil.learnerId, await listAttemptsInClass(pupil), new Set());
}

/** The same without what is not open at `now`: for whoever may know no more than the pupil. */
export async function readToldRecordInClass(pupil: PupilOfClass, now: Date): Promise<LearningRecord> {
  const attempts = await listAttemptsInClass(pupil);
  return await recordOf(pupil.learnerId, attempts, listHidden(attempts, now));
}

/** A lesson is done when each of its inline questions was checked or given up at least once. */
export function progressOfLesson(lesson: Lesson, record: LearningRecord): LessonProgress {
  const own = new Set(
    record.attempts.filter((attempt) => attempt.quizId === quizId('inline', lesson.id)).map(({ id }) => id),
  );
  const asked = new Set(
    [...record.scores, ...record.gaveUps]
      .filter(({ attemptId }) => own.has(attemptId))
      .map(({ revisionId }) => questionIdOf(revisionId)),
  );
  const open = lesson.inline.find(({ question }) => !asked.has(question));
  if (asked.size === 0) return { state: 'not-begun', nextStep: 1 };
  return open === undefined ? { state: 'done', nextStep: 1 } : { state: 'under-way', nextStep: open.step };
}

export function masteryOfObjectives(record: LearningRecord): Map<string, Mastery> {
  const tries = new Map<string, Try[]>();
  for (const { objectiveId, revisionId, outcome, tryNumber, hintsUsed } of record.scores) {
    const list = tries.get(objectiveId) ?? [];
    tries.set(objectiveId, [
      ...list,
      { objectiveId, questionId: questionIdOf(revisionId), outcome, tryNumber, hintsUsed, gaveUp: false },
    ]);
  }
  for (const { objectiveId, revisionId, tryNumber } of record.gaveUps) {
    const place = { objectiveId, questionId: questionIdOf(revisionId), tryNumber };
    const aided = { ...place, outcome: 'unanswered', hintsUsed: 0, gaveUp: true } as const;
    tries.set(objectiveId, [...(tries.get(objectiveId) ?? []), aided]);
  }
  return new Map(getCourse().catalog.objectives.map(({ id }) => [id, decideMastery(tries.get(id) ?? [])]));
}
