import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { add, fraction, nought, type Fraction } from '../../domain/fraction';
import { createRandom } from '../../domain/random';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { getConnection } from '../../server/db/connection';
import { getQuiz } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  begin,
  createLearner,
  findQuizId,
  fingerprint,
  listResponses,
  rightAnswer,
  succeedWith,
  wrongAnswer,
  type LearnerContext,
  type StartedAttempt,
} from '../fixtures/world';

async function saveAt(
  context: LearnerContext,
  { attempt, questions }: StartedAttempt,
  position: number,
  isRight: boolean,
  seq = 1,
) {
  const asked = questions[position];
  if (asked === undefined) throw new Error('no such position');
  const answer = isRight ? rightAnswer(asked) : wrongAnswer(asked);
  return await saveAnswer(context, { attempt, position, submissionId: randomUUID(), seq, answer });
}

async function countScores(attempt: string): Promise<number> {
  const { rows } = await getConnection().pool.query<{ count: number }>(
    'SELECT count(*)::int FROM score WHERE attempt_id = $1',
    [attempt],
  );
  return rows[0]?.count ?? -1;
}

describe('submitting', () => {
  it('gives everything for every key, in all of its parts', async () => {
    const context = await createLearner();
    const started = await begin(context, 'unit');
    for (const position of started.questions.keys()) await saveAt(context, started, position, true);
    await succeedWith(submitAttempt(context, { attempt: started.attempt }));
    const result = await succeedWith(getResult(context, { attempt: started.attempt }));
    expect(result).toMatchObject({
      earned: started.questions.length,
      possible: started.questions.length,
      review: null,
    });
    expect(
      result.items.every((item) => item.result.outcome === 'right' && item.result.explanation !== null),
    ).toBe(true);
    expect(result.ideas.every(({ state }) => state === 'firm')).toBe(true);
  });

  it('gives nothing, and calls nothing wrong, where nothing was answered', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    await succeedWith(submitAttempt(context, { attempt }));
    const result = await succeedWith(getResult(context, { attempt }));
    expect(result).toMatchObject({ earned: 0, possible: questions.length });
    expect(result.items.every((item) => item.result.outcome === 'unanswered')).toBe(true);
    expect(await countScores(attempt)).toBe(0);
  });

  it('adds up to the exact sum of what the final answers earn, shares included, over 30 attempts', async () => {
    for (let n = 0; n < 30; n += 1) {
      const random = createRandom(`submit/${String(n)}`);
      const context = await createLearner();
      const started = await begin(context, 'unit');
      let expected: Fraction = nought;
      for (const [position, asked] of started.questions.entries()) {
        const letters = 'abcdef'
          .slice(0, asked.variant.order.length)
          .split('')
          .filter(() => random.integer(0, 1) === 1);
        const right = random.integer(0, 1) === 1 ? rightAnswer(asked) : wrongAnswer(asked);
        const answer =
          asked.question.kind === 'multiple' ? { kind: 'multiple' as const, options: letters } : right;
        await succeedWith(
          saveAnswer(context, {
            attempt: started.attempt,
            position,
            submissionId: randomUUID(),
            seq: 1,
            answer,
          }),
        );
        expected = add(expected, scoreAnswer(asked.question, asked.variant, answer).earned);
      }
      await succeedWith(submitAttempt(context, { attempt: started.attempt }));
      const { attempt, items } = await succeedWith(getResult(context, { attempt: started.attempt }));
      expect(fraction(attempt.earnedNumerator ?? -1, attempt.earnedDenominator ?? 1)).toEqual(expected);
      const { rows } = await getConnection().pool.query<{ numerator: number; denominator: number }>(
        'SELECT earned_numerator AS numerator, earned_denominator AS denominator FROM score WHERE attempt_id = $1',
        [started.attempt],
      );
      expect(rows.reduce<Fraction>(add, nought)).toEqual(expected);
      expect(items).toHaveLength(started.questions.length);
    }
  });

  it('fifty times at once gives one result', async () => {
    const context = await createLearner();
    const started = await begin(context, 'unit');
    for (const position of started.questions.keys())
      await saveAt(context, started, position, position % 2 === 0);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => submitAttempt(context, { attempt: started.attempt })),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await countScores(started.attempt)).toBe(started.questions.length);
    const before = await fingerprint();
    await succeedWith(submitAttempt(context, { attempt: started.attempt }));
    expect(await fingerprint()).toBe(before);
  });

  it('of somebody else is not found and changes nothing', async () => {
    const [owner, other] = [await createLearner(), await createLearner()];
    const { attempt } = await begin(owner, 'unit');
    const before = await fingerprint();
    expect(await submitAttempt(other, { attempt })).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });

  it('is for graded attempts only', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'practice');
    const before = await fingerprint();
    expect(await submitAttempt(context, { attempt })).toEqual({ ok: false, error: 'closed' });
    expect(await fingerprint()).toBe(before);
  });
});

describe('the result', () => {
  it('is told after submitting and not before, and to its owner alone', async () => {
    const [owner, other] = [await createLearner(), await createLearner()];
    const started = await begin(owner, 'unit');
    await saveAt(owner, started, 0, true);
    const { attempt } = started;
    expect(await getResult(owner, { attempt })).toEqual({ ok: false, error: 'not-found' });
    await succeedWith(submitAttempt(owner, { attempt }));
    expect((await getResult(owner, { attempt })).ok).toBe(true);
    expect(await getResult(other, { attempt })).toEqual({ ok: false, error: 'not-found' });
    const { attempts } = await succeedWith(getQuiz(other, { quiz: findQuizId('unit') }));
    expect(attempts).toEqual([]);
  });
});

describe('saving against submitting, 100 times', () => {
  it('ends with one result that knows every acknowledged answer, and keeps those that came afterwards as late', async () => {
    let kept = 0;
    let closed = 0;
    for (let n = 0; n < 100; n += 1) {
      const context = await createLearner();
      const started = await begin(context, 'unit');
      const { attempt, questions } = started;
      const saves = [0, 1, 2].map((position) => () => saveAt(context, started, position, true));
      const submit = () => submitAttempt(context, { attempt });
      // The submit stands among the saves at another place each time.
      const [first, second, third, fourth] = [...saves.slice(0, n % 4), submit, ...saves.slice(n % 4)];
      const outcomes = await Promise.all([first?.(), second?.(), third?.(), fourth?.()]);
      const submitted = outcomes[n % 4];
      const saved = outcomes.filter((outcome, index) => index !== n % 4 && outcome?.ok === true).length;
      const refused = outcomes.filter(
        (outcome) => outcome?.ok === false && outcome.error === 'closed',
      ).length;
      expect(submitted?.ok).toBe(true);
      expect(saved + refused).toBe(3);
      const stored = await listResponses(attempt);
      expect(stored.filter(({ isLate }) => !isLate)).toHaveLength(saved);
      expect(stored.filter(({ isLate }) => isLate)).toHaveLength(refused);
      const result = await succeedWith(getResult(context, { attempt }));
      expect([result.earned, result.possible]).toEqual([saved, questions.length]);
      expect(await countScores(attempt)).toBe(saved);
      kept += saved;
      closed += refused;
    }
    // Both happened, else this raced nothing.
    expect(Math.min(kept, closed)).toBeGreaterThan(0);
  });
});
