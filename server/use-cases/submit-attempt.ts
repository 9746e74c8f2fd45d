// Hands in a graded attempt: closes it, scores what counts, once however often it is asked.
import { z } from 'zod';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { findAttempt } from '../db/attempts';
import { submitAttempt as closeAttempt, type FinalAnswer, type FinalScore } from '../db/submit-attempt';
import { askMachine, refusalCodes } from './ask-machine';
import { findAskedQuestion, type AskedQuestion } from './asked-question';
import { attemptId } from './input';
import { fail, succeed, useCase } from './use-case';

export const submitAttemptInput = z.strictObject({ attempt: attemptId });

function decideScores(asked: readonly AskedQuestion[], answers: readonly FinalAnswer[]): FinalScore[] {
  return answers.flatMap(({ submissionId, position, answer }) => {
    const item = asked[position];
    if (item === undefined) return [];
    const { question, variant, revision } = item;
    const score = scoreAnswer(question, variant, answer);
    return [{ submissionId, position, revisionId: revision, objectiveId: question.objective, score }];
  });
}

export const submitAttempt = useCase({
  permission: 'attempt:submit',
  input: submitAttemptInput,
  run: async ({ actor, input, now }) => {
    const owner = { attemptId: input.attempt, learnerId: actor.learnerId };
    const attempt = await findAttempt(owner);
    const decision = await askMachine(attempt, { type: 'submit' }, now);
    if (!decision.isAllowed || attempt === null)
      return fail(decision.isAllowed ? 'not-found' : refusalCodes[decision.refusal]);
    const found = await Promise.all(
      attempt.revisionIds.map((_, index) => findAskedQuestion(attempt, index, 1)),
    );
    const asked = found.filter((item) => item !== null);
    await closeAttempt({
      ...owner,
      possible: asked.length,
      at: now,
      decide: (answers) => decideScores(asked, answers),
    });
    return succeed({ attempt: attempt.id });
  },
});
