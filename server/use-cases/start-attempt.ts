// Begins an attempt under an id that the page was given, so that a repeated request begins it once.
import { z } from 'zod';
import { mayBegin, stateOfAssignment } from '../../domain/assignment';
import { computeDeadlineMs } from '../../domain/attempt/time-limit';
import type { Quiz } from '../../domain/attempt/quiz';
import { findQuiz, getCourse } from '../content/catalog';
import { findOwnAssignment } from '../db/assignments';
import { createAssignedAttempt, createAttempt, type AttemptRow } from '../db/attempts';
import { getTimeFactor } from '../db/learners';
import { assignmentId, attemptId, quizIdSchema } from './input';
import { planAttempt } from './plan-attempt';
import { findTimeLeftMs } from './time-left';
import { fail, succeed, useCase, type Result } from './use-case';

export const startAttemptInput = z.strictObject({
  attempt: attemptId,
  quiz: quizIdSchema,
  /** With it, the attempt counts for the assignment. */
  assignment: assignmentId.optional(),
});

/** By the clock of the server and the time factor this learner has now. */
async function fixTimeLimit(quiz: Quiz, learnerId: string, now: Date): Promise<Date | null> {
  if (quiz.timeLimitMinutes === undefined) return null;
  const factor = await getTimeFactor(learnerId);
  const deadlineMs = computeDeadlineMs(now.getTime(), quiz.timeLimitMinutes, factor);
  return deadlineMs === null ? null : new Date(deadlineMs);
}

/** Gives it a row unless it has one. Its id may belong to somebody else (not found) or to another quiz (conflict). */
export async function beginAttempt(
  { attemptId, learnerId }: { readonly attemptId: string; readonly learnerId: string },
  quizId: string,
  now: Date,
): Promise<Result<AttemptRow>> {
  const quiz = findQuiz(getCourse(), quizId);
  if (quiz === null || quiz.pool.length === 0) return fail('not-found');
  const plan = planAttempt(quiz, attemptId);
  const deadlineAt = await fixTimeLimit(quiz, learnerId, now);
  const place = { attemptId, learnerId, quizId: quiz.id, startedAt: now };
  const attempt = await createAttempt({ ...place, mode: quiz.mode, ...plan, deadlineAt });
  if (attempt === null) return fail('not-found');
  return attempt.quizId === quiz.id ? succeed(attempt) : fail('conflict');
}

async function beginAssigned(
  owner: { readonly attemptId: string; readonly learnerId: string },
  asked: { readonly quizId: string; readonly assignmentId: string },
  now: Date,
): Promise<Result<AttemptRow>> {
  const assignment = await findOwnAssignment(asked.assignmentId, owner.learnerId);
  const quiz = findQuiz(getCourse(), asked.quizId);
  if (assignment === null || quiz === null || stateOfAssignment(assignment, now) === 'planned')
    return fail('not-found');
  if (assignment.work !== 'quiz' || assignment.workId !== quiz.id) return fail('not-found');
  const deadlineAt = await fixTimeLimit(quiz, owner.learnerId, now);
  const place = {
    ...owner,
    quizId: quiz.id,
    assignmentId: assignment.id,
    mode: quiz.mode,
    startedAt: now,
    deadlineAt,
  };
  const attempt = await createAssignedAttempt(
    { ...place, ...planAttempt(quiz, owner.attemptId) },
    (current, triesMade) => mayBegin(current, triesMade, now),
  );
  if (attempt === 'refused') return fail('not-open');
  if (attempt === null) return fail('not-found');
  return attempt.assignmentId === assignment.id ? succeed(attempt) : fail('conflict');
}

export const startAttempt = useCase({
  permission: 'attempt:start',
  input: startAttemptInput,
  run: async ({ actor, input, now }) => {
    const owner = { attemptId: input.attempt, learnerId: actor.learnerId };
    const { quiz: quizId, assignment: assignmentId } = input;
    const begun =
      assignmentId === undefined
        ? await beginAttempt(owner, quizId, now)
        : await beginAssigned(owner, { quizId, assignmentId }, now);
    if (!begun.ok) return begun;
    const { id, revisionIds } = begun.value;
    const timeLeftMs = findTimeLeftMs(begun.value, now);
    return succeed({ attempt: id, questions: revisionIds.length, timeLeftMs });
  },
});
