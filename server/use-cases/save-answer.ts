// Takes one answer. Practice: scores it at once and says what it shows. Graded: keeps it and says nothing yet.
import { z } from 'zod';
import { confidences } from '../../domain/attempt/confidence';
import { modeRules } from '../../domain/attempt/mode-rules';
import { answerSchema } from '../../domain/question/answer';
import { checkAnswer } from '../../domain/question/check-answer';
import { findMisfit } from '../../domain/question/find-misfit';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { findPinnedAttempt, type PinnedAttempt } from '../db/attempts';
import { checkResponse, listAnswers, saveResponse, type NewResponse } from '../db/responses';
import { askMachine, refusalCodes } from './ask-machine';
import { findAskedQuestion, getRevision, type AskedQuestion } from './asked-question';
import { describeResult, type CheckedResult } from './describe-result';
import { attemptId, position, quizIdSchema, tryNumber } from './input';
import { beginAttempt } from './start-attempt';
import { fail, succeed, useCase, type Context, type Result } from './use-case';

export const saveAnswerInput = z.strictObject({
  attempt: attemptId,
  position,
  submissionId: z.uuid(),
  seq: z.number().int().min(1).max(1_000_000),
  tryNumber: tryNumber.default(1),
  answer: answerSchema,
  confidence: z.enum(confidences).nullable().default(null),
  /** With it, an attempt that has no row yet begins with this answer. */
  quiz: quizIdSchema.optional(),
});

export type SavedAnswer =
  | { readonly state: 'saved'; readonly savedAt: string }
  | { readonly state: 'checked'; readonly tryNumber: number; readonly result: CheckedResult };

async function findOrBegin(
  owner: { readonly attemptId: string; readonly learnerId: string },
  quizId: string | undefined,
  now: Date,
): Promise<Result<PinnedAttempt>> {
  const found = await findPinnedAttempt(owner);
  if (found !== null) return succeed(found);
  return quizId === undefined ? fail('not-found') : await beginAttempt(owner, quizId, now);
}

/** A late answer is kept for the teacher, and told apart from one that counts: `closed`. */
async function keepGraded(
  response: NewResponse,
  received: { readonly at: Date; readonly isLate: boolean },
): Promise<Result<SavedAnswer>> {
  const stored = await saveResponse(response, received);
  if (stored === 'conflict') return fail('conflict');
  if (stored === 'gone' || stored.isLate) return fail('closed');
  return succeed({ state: 'saved', savedAt: stored.storedAt.toISOString() });
}

async function checkPractice(
  asked: AskedQuestion,
  response: NewResponse,
  { reading, now }: Pick<Context, 'reading' | 'now'>,
): Promise<Result<SavedAnswer>> {
  const { question, variant, revision } = asked;
  const check = checkAnswer(toPublicQuestion(question, variant, reading), response.answer);
  if (check.state !== 'ok') return fail(check.state);
  const score = scoreAnswer(question, variant, response.answer);
  if (score.outcome === 'unreadable') return fail('unreadable');
  // Nothing is scored, so the same try goes on: a slip of spelling is no wrong answer.
  if (score.feedback.type === 'spelling') return fail('misspelt');
  await checkResponse(response, { revisionId: revision, objectiveId: question.objective, score }, now);
  // The first check of a try counts, so what is told is about the answer that was stored, not about this one.
  const answers = await listAnswers(response.attemptId);
  const counted = answers.find(
    (row) => row.position === response.position && row.tryNumber === response.tryNumber,
  );
  if (counted === undefined) return fail('conflict');
  const result = describeResult(asked, counted.answer, reading, false);
  return succeed({ state: 'checked', tryNumber: response.tryNumber, result });
}

export const saveAnswer = useCase({
  permission: 'attempt:answer',
  input: saveAnswerInput,
  run: async ({ actor, input, reading, now }): Promise<Result<SavedAnswer>> => {
    const { attempt: id, quiz, ...given } = input;
    const owner = { attemptId: id, learnerId: actor.learnerId };
    const found = await findOrBegin(owner, quiz, now);
    if (!found.ok) return found;
    const attempt = found.value;
    const revision = attempt.revisionIds[input.position];
    if (revision === undefined) return fail('not-found');
    const misfit = findMisfit(await getRevision(revision), input.answer);
    if (misfit !== null) return fail('bad-input', misfit);
    const { checksAtOnce, mostTries } = modeRules[attempt.mode];
    // Where there is one try only, its number is of no matter.
    const response: NewResponse = { ...given, ...owner, tryNumber: mostTries === 1 ? 1 : input.tryNumber };
    const { position: at, tryNumber: which } = response;
    const command = { type: 'save', position: at, tryNumber: which } as const;
    const decision = await askMachine({ ...attempt, id }, command, now);
    if (!decision.isAllowed) return fail(refusalCodes[decision.refusal]);
    if (!checksAtOnce) return await keepGraded(response, { at: now, isLate: decision.isLate });
    const asked = await findAskedQuestion(attempt, at, which);
    return asked === null ? fail('not-found') : await checkPractice(asked, response, { reading, now });
  },
});
