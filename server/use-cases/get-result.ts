// The result of a submitted attempt: what is understood, each answer beside the right one, and what to do next.
import { z } from 'zod';
import { findUnitToBegin } from '../../domain/attempt/placement';
import type { Unit } from '../../domain/content/catalog';
import { toNumber } from '../../domain/fraction';
import type { Actor } from '../../domain/permissions';
import { getCourse, type Course } from '../content/catalog';
import { findAttempt, type AttemptRow } from '../db/attempts';
import { countLate } from '../db/responses';
import { isResultHidden } from './hidden-result';
import { attemptId } from './input';
import { findQuizPlace, type QuizPlace } from './quiz-place';
import { describeItems, type ResultItem } from './result-items';
import { fail, succeed, useCase } from './use-case';

export type IdeaState = 'firm' | 'nearly' | 'not-yet';

/** An objective is firm in this attempt when all its answers were right, nearly when some earned something. */
function judgeIdeas(items: readonly ResultItem[]): { objectiveId: string; state: IdeaState }[] {
  const ids = [...new Set(items.map(({ objectiveId }) => objectiveId))];
  return ids.map((objectiveId) => {
    const own = items.filter((item) => item.objectiveId === objectiveId);
    if (own.every(({ result }) => result.outcome === 'right')) return { objectiveId, state: 'firm' };
    return { objectiveId, state: own.some(({ result }) => result.earned > 0) ? 'nearly' : 'not-yet' };
  });
}

function findBeginning(items: readonly ResultItem[], { catalog, units }: Course): Unit | null {
  const asked = items.map(({ unitId, result }) => ({ unitId, outcome: result.outcome }));
  const inOrder = catalog.units.map(({ id }) => id);
  return units.get(findUnitToBegin(inOrder, asked) ?? '') ?? null;
}

interface HandedIn {
  readonly attempt: AttemptRow;
  readonly submittedAt: Date;
  readonly place: QuizPlace;
}

async function findHandedIn(attemptId: string, actor: Actor, course: Course): Promise<HandedIn | null> {
  if (actor.role === 'visitor') return null;
  const attempt = await findAttempt({ attemptId, learnerId: actor.learnerId });
  const submittedAt = attempt?.submittedAt ?? null;
  const place = attempt === null ? null : findQuizPlace(course, attempt.quizId);
  return attempt === null || submittedAt === null || place === null ? null : { attempt, submittedAt, place };
}

/** That an attempt was handed in and whether its result is open yet: not a word of its answers. */
export const getHandedIn = useCase({
  permission: 'attempt:read',
  input: z.strictObject({ attempt: attemptId }),
  run: async ({ actor, input, reading, now }) => {
    const found = await findHandedIn(input.attempt, actor, getCourse(reading.digits));
    if (found === null) return fail('not-found');
    const { attempt, submittedAt, place } = found;
    return succeed({
      attemptId: attempt.id,
      submittedAt,
      ...place,
      isHidden: isResultHidden(attempt, now),
      /** When the result opens by itself; null: when the teacher says so. */
      opensAt: attempt.release === 'after-close' ? attempt.closesAt : null,
    });
  },
});

export const getResult = useCase({
  permission: 'attempt:read',
  input: z.strictObject({ attempt: attemptId }),
  run: async ({ actor, input, reading, now }) => {
    const course = getCourse(reading.digits);
    const found = await findHandedIn(input.attempt, actor, course);
    if (found === null) return fail('not-found');
    const { attempt, submittedAt, place } = found;
    if (isResultHidden(attempt, now)) return fail('not-released');
    const [items, late] = await Promise.all([describeItems(attempt, reading), countLate(attempt.id)]);
    const earned = { numerator: attempt.earnedNumerator ?? 0, denominator: attempt.earnedDenominator ?? 1 };
    return succeed({
      attempt,
      submittedAt,
      ...place,
      items,
      /** What a placement quiz is for: null for other quizzes, and when everything in it is right. */
      beginWith: place.quiz.purpose === 'placement' ? findBeginning(items, course) : null,
      /** Answers that came after handing in or after the deadline: kept for the teacher. */
      late,
      ideas: judgeIdeas(items).flatMap(({ objectiveId, state }) => {
        const objective = course.objectives.get(objectiveId);
        return objective === undefined ? [] : [{ objective, state }];
      }),
      earned: toNumber(earned),
      possible: attempt.possible ?? items.length,
      /** The first step worth reading again, in the order of the questions. */
      review: items.map(({ result }) => result.review).find((review) => review !== null) ?? null,
    });
  },
});
