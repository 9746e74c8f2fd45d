// R4 of the promises: whatever is lost, doubled and turned round on the way, what counts is the answer with the
// highest number that was acknowledged; and the score is that of those answers.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, nought, toNumber, type Fraction } from '../../domain/fraction';
import type { Answer } from '../../domain/question/answer';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { emptyAnswer } from '../fixtures/empty-answer';
import {
  begin,
  createLearner,
  findQuizId,
  rightAnswer,
  succeedWith,
  wrongAnswer,
  type StartedAttempt,
} from '../fixtures/world';

const POSITIONS = 3;

interface Change {
  readonly position: number;
  readonly kind: 'right' | 'wrong' | 'empty';
}

/** What the learner did, in order, and how the network delivered it: indexes into it, each any number of times. */
interface History {
  readonly changes: readonly Change[];
  readonly deliveries: readonly number[];
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  position: fc.nat(POSITIONS - 1),
  kind: fc.constantFrom('right', 'wrong', 'empty'),
});

const anyHistory: fc.Arbitrary<History> = fc
  .array(anyChange, { minLength: 1, maxLength: 8 })
  .chain((changes) =>
    fc.record({
      changes: fc.constant(changes),
      deliveries: fc.array(fc.nat(changes.length - 1), { maxLength: 14 }),
    }),
  );

function answerOf({ position, kind }: Change, { questions }: StartedAttempt): Answer {
  const asked = questions[position];
  if (asked === undefined) throw new Error('no such position');
  if (kind === 'wrong') return wrongAnswer(asked);
  return kind === 'right' ? rightAnswer(asked) : emptyAnswer(asked.question.kind);
}

/** The answers that must count: for each position the delivered one with the highest number. */
function expectedAnswers({ changes, deliveries }: History, started: StartedAttempt): Map<number, Answer> {
  const expected = new Map<number, Answer>();
  for (const index of [...new Set(deliveries)].sort((a, b) => a - b)) {
    const change = changes[index];
    if (change !== undefined) expected.set(change.position, answerOf(change, started));
  }
  return expected;
}

function expectedScore(expected: ReadonlyMap<number, Answer>, { questions }: StartedAttempt): Fraction {
  return [...expected].reduce<Fraction>((sum, [position, answer]) => {
    const asked = questions[position];
    return asked === undefined ? sum : add(sum, scoreAnswer(asked.question, asked.variant, answer).earned);
  }, nought);
}

async function play(history: History, atOnce: boolean): Promise<void> {
  const context = await createLearner();
  const started = await begin(context, 'unit');
  const { attempt } = started;
  const sends = history.changes.map((change, index) => ({
    attempt,
    position: change.position,
    submissionId: randomUUID(),
    seq: index + 1,
    answer: answerOf(change, started),
  }));
  const deliver = async (index: number): Promise<void> => {
    const send = sends[index];
    if (send !== undefined) await succeedWith(saveAnswer(context, send));
  };
  if (atOnce) await Promise.all(history.deliveries.map(deliver));
  else for (const index of history.deliveries) await deliver(index);

  const expected = expectedAnswers(history, started);
  const { attempt: view } = await succeedWith(getAttempt(context, { quiz: findQuizId('unit'), attempt }));
  const shown = view.questions.flatMap(({ position, answer }): [number, Answer][] =>
    answer === null ? [] : [[position, answer]],
  );
  expect(new Map(shown)).toEqual(expected);

  await succeedWith(submitAttempt(context, { attempt }));
  const result = await succeedWith(getResult(context, { attempt }));
  const earned = expectedScore(expected, started);
  expect([result.attempt.earnedNumerator, result.attempt.earnedDenominator]).toEqual([
    earned.numerator,
    earned.denominator,
  ]);
  expect(result.earned).toBe(toNumber(earned));
  expect(result.possible).toBe(started.questions.length);
}

describe('300 histories of saves', () => {
  it.each([
    ['one after the other', false],
    ['all at once', true],
  ])('delivered %s end in the answers with the highest numbers, and in their score', async (_, atOnce) => {
    await fc.assert(
      fc.asyncProperty(anyHistory, (history) => play(history, atOnce)),
      { numRuns: 150 },
    );
  });
});
