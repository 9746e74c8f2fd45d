// What a learner has done so far, as pages ask for it: tries by objective, and how far each lesson is.
import type { Lesson } from '../../domain/content/catalog';
import { quizId } from '../../domain/attempt/quiz';
import { decideMastery, type Mastery, type Try } from '../../domain/mastery/mastery';
import type { Actor } from '../../domain/permissions';
import { questionIdOf } from '../../domain/question/question-id-of';
import { getCourse } from '../content/catalog';
import { listAttempts, type AttemptRow } from '../db/attempts';
import { listGaveUps, type GaveUpRow } from '../db/gave-ups';
import { listScores, type ScoreRow } from '../db/responses';
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

/** What may be told at `now`: an attempt whose result is not open has no points in it, and shows nothing about ideas. */
export async function readRecord(actor: Actor, now: Date): Promise<LearningRecord> {
  if (actor.role === 'visitor') return { attempts: [], scores: [], gaveUps: [] };
  const { learnerId } = actor;
  const [attempts, allScores, all] = await Promise.all([
    listAttempts(learnerId),
    listScores(learnerId),
    listGaveUps(learnerId),
  ]);
  const hidden = new Set(attempts.filter((attempt) => isResultHidden(attempt, now)).map(({ id }) => id));
  const scores = allScores.filter(({ attemptId }) => !hidden.has(attemptId));
  const scored = new Set(allScores.map(placeKey));
  return {
    attempts: attempts.map((attempt) => hideScore(attempt, now)),
    scores,
    gaveUps: all.filter((row) => !scored.has(placeKey(row))),
  };
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
