// Takes a learner's word that something is wrong with a question, with the very variant that was on the page.
import { z } from 'zod';
import { LONGEST_PROBLEM_TEXT, problemAspects } from '../../domain/attempt/problem';
import { variantSeed } from '../../domain/attempt/draw-questions';
import { findPinnedAttempt } from '../db/attempts';
import { storeProblem } from '../db/problem-reports';
import { askMachine } from './ask-machine';
import { attemptId, position, tryNumber, typedLines } from './input';
import { fail, succeed, useCase } from './use-case';

/** Nobody finds more in a day; more would only hide what others have found. */
export const MOST_REPORTS_A_DAY = 20;

export const reportProblemInput = z.strictObject({
  attempt: attemptId,
  position,
  /** Made by the browser: the same report sent again is stored once. */
  reportId: z.uuid(),
  tryNumber: tryNumber.default(1),
  aspect: z.enum(problemAspects),
  text: typedLines(LONGEST_PROBLEM_TEXT).default(''),
});

export const reportProblem = useCase({
  permission: 'problem:report',
  input: reportProblemInput,
  run: async ({ actor, now, input, reading }) => {
    const { attempt: id, reportId, ...given } = input;
    const { learnerId } = actor;
    const attempt = await findPinnedAttempt({ attemptId: id, learnerId });
    const revisionId = attempt?.revisionIds[given.position];
    if (attempt === null || revisionId === undefined) return fail('not-found');
    const { position: at, tryNumber: which } = given;
    // The first try is there with the attempt; a later one only where it was reached.
    const decision =
      which === 1
        ? null
        : await askMachine({ id, ...attempt }, { type: 'ask', position: at, tryNumber: which }, now);
    if (decision?.isAllowed === false) return fail('not-found');
    const seed = variantSeed(attempt.seed, given.position, given.tryNumber);
    const place = { attemptId: id, revisionId, variantSeed: seed, locale: reading.locale };
    const stored = await storeProblem(
      { id: reportId, learnerId, ...place, ...given },
      MOST_REPORTS_A_DAY,
      now,
    );
    return stored === 'stored' ? succeed({ reportId }) : fail(stored);
  },
});
