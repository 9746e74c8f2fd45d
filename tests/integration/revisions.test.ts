// What was published and what was answered never changes; an attempt goes on with the revisions it began with.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { realQuestions } from '../fixtures/real-course';
import { throughJsonb } from '../fixtures/jsonb';
import { kinds } from '../../domain/question/question';
import { makeQuestion } from '../fixtures/questions';
import { add, nought, type Fraction } from '../../domain/fraction';
import { variantSeed } from '../../domain/attempt/draw-questions';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { makeVariant } from '../../domain/question/variant';
import { solve } from '../../domain/scoring/solution';
import { getConnection } from '../../server/db/connection';
import { findRevision } from '../../server/db/revisions';
import { publishContent } from '../../server/use-cases/publish-content';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { beginWith, publish } from '../fixtures/pinned';
import { begin, createLearner, findQuizId, fingerprint, rightAnswer, succeedWith } from '../fixtures/world';

async function change(sql: string): Promise<string> {
  try {
    const { rowCount } = await getConnection().pool.query(sql);
    return `changed ${String(rowCount)} rows`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a published revision', () => {
  it('is published once, and found again as it was written', async () => {
    const first = await publishContent();
    expect(first).toEqual({ published: realQuestions.length, unchanged: 0 });
    const before = await fingerprint();
    expect(await publishContent()).toEqual({ published: 0, unchanged: realQuestions.length });
    expect(await fingerprint()).toBe(before);
    await publish(
      kinds.map((kind) => makeQuestion(kind, 1)),
      'again',
    );
    for (const kind of kinds) {
      const question = makeQuestion(kind, 1);
      expect(await findRevision(`${question.id}@again`)).toEqual(question);
    }
    expect(await findRevision('no-such@revision')).toBeNull();
  });

  it('keeps its first text when another comes under the same name', async () => {
    const question = makeQuestion('choice', 2);
    expect(await publish([question], 'same')).toBe(1);
    expect(await publish([{ ...question, difficulty: 3 }], 'same')).toBe(0);
    expect(await findRevision(`${question.id}@same`)).toEqual(question);
  });

  it.each([
    `UPDATE question_revision SET body = '{}'`,
    `UPDATE question_revision SET kind = kind`,
    'DELETE FROM question_revision',
    'TRUNCATE question_revision',
    'TRUNCATE question_revision CASCADE',
  ])('cannot be changed or taken back, not even by hand: %s', async (sql) => {
    await publishContent();
    const before = await fingerprint();
    expect(await change(sql)).toBe('rows of question_revision never change');
    expect(await fingerprint()).toBe(before);
  });
});

describe('a received answer', () => {
  it('cannot be changed', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    await succeedWith(
      saveAnswer(context, {
        attempt,
        position: 0,
        submissionId: randomUUID(),
        seq: 1,
        answer: rightAnswer(asked),
      }),
    );
    const before = await fingerprint();
    for (const set of [`answer = '{}'`, 'seq = seq + 1', 'received_at = now()']) {
      expect(await change(`UPDATE response SET ${set}`)).toBe('rows of response never change');
    }
    expect(await fingerprint()).toBe(before);
  });

  it('is taken away with its learner, whole, when a learner is erased, and with nobody else', async () => {
    const [gone, kept] = [await createLearner(), await createLearner()];
    for (const context of [gone, kept]) {
      const { attempt, questions } = await begin(context, 'unit');
      const [asked] = questions;
      if (asked === undefined) throw new Error('no question');
      await succeedWith(
        saveAnswer(context, {
          attempt,
          position: 0,
          submissionId: randomUUID(),
          seq: 1,
          answer: rightAnswer(asked),
        }),
      );
      await succeedWith(submitAttempt(context, { attempt }));
    }
    const { pool } = getConnection();
    await pool.query('DELETE FROM learner WHERE id = $1', [gone.actor.learnerId]);
    const { rows } = await pool.query<{ learnerId: string }>(
      'SELECT a.learner_id AS "learnerId" FROM response r JOIN attempt a ON a.id = r.attempt_id JOIN score USING (submission_id)',
    );
    const learners = rows.map(({ learnerId }) => learnerId);
    expect(learners).toContain(kept.actor.learnerId);
    expect(learners).not.toContain(gone.actor.learnerId);
  });
});

/** A row like one that is there, at another place or with other points. */
const copyScore = (place: string, earned: string): string =>
  `INSERT INTO score (attempt_id, position, generation, try_number, submission_id, revision_id, objective_id, outcome,
    earned_numerator, earned_denominator, misconceptions, hints_used)
  SELECT attempt_id, ${place}, try_number, submission_id, revision_id, objective_id, outcome, ${earned}, misconceptions, 0
  FROM score LIMIT 1`;

describe('the database itself', () => {
  it.each([
    ['a score above the whole', copyScore('position + 50, generation', '2, 1'), 'score_earned_is_a_share'],
    ['a score below nothing', copyScore('position + 50, generation', '-1, 1'), 'score_earned_is_a_share'],
    [
      'an answer before the first',
      "INSERT INTO response (submission_id, attempt_id, position, seq, step, answer) SELECT gen_random_uuid(), id, -1, 1, 'saved', '{}' FROM attempt LIMIT 1",
      'response_counts_up',
    ],
    ['a second score for one try', copyScore('position, generation', '0, 1'), 'score_'],
    ['a change of a score', 'UPDATE score SET hints_used = 0', 'rows of score never change'],
    ['another deadline', "UPDATE attempt SET deadline_at = now() + interval '1 day'", 'keeps its start'],
    ['opening what was handed in', 'UPDATE attempt SET submitted_at = NULL', 'keeps its start'],
    ['a time factor below one', 'UPDATE learner SET time_factor = 0.9', 'learner_time_factor_is_1_to_3'],
  ])('refuses %s', async (_, sql, constraint) => {
    expect(await change(sql)).toContain(constraint);
  });
});

describe('an attempt after a deploy', () => {
  /** All there are, in attempts of a size that attempts have. */
  const all = [...kinds.map((kind) => makeQuestion(kind, 7)), ...realQuestions];
  const size = 60;
  const parts = Array.from({ length: Math.ceil(all.length / size) }, (_, part) => part);

  it.each(parts)(
    'goes on with the revisions it began with, and is scored by their keys (part %i)',
    async (part) => {
      const context = await createLearner();
      const questions = all.slice(part * size, (part + 1) * size);
      await publish(questions, 'old');
      const { attempt, seed } = await beginWith(context, questions, 'old');
      const variants = questions.map((question, position) =>
        makeVariant(question, variantSeed(seed, position, 1)),
      );

      const { attempt: view } = await succeedWith(getAttempt(context, { quiz: findQuizId('unit'), attempt }));
      const { reading } = context;
      const expected = questions.map((question, position) => {
        const variant = variants[position];
        return variant === undefined ? null : toPublicQuestion(question, variant, reading);
      });
      expect(view.questions.map(({ question }) => question)).toEqual(expected);

      for (const [position, question] of questions.entries()) {
        const variant = variants[position];
        if (variant === undefined) throw new Error('no variant');
        const answer = solve(question, variant);
        await succeedWith(
          saveAnswer(context, { attempt, position, submissionId: randomUUID(), seq: 1, answer }),
        );
      }
      await succeedWith(submitAttempt(context, { attempt }));
      const result = await succeedWith(getResult(context, { attempt }));
      expect([result.earned, result.possible]).toEqual([questions.length, questions.length]);
    },
  );

  it('keeps its score when a corrected revision is published', async () => {
    const context = await createLearner();
    const question = makeQuestion('true-false', 8);
    await publish([question], 'first');
    const { attempt } = await beginWith(context, [question], 'first');
    const answer = { kind: 'true-false', verdict: question.key };
    await succeedWith(
      saveAnswer(context, { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer }),
    );
    await succeedWith(submitAttempt(context, { attempt }));
    await publish([{ ...question, key: !question.key }], 'corrected');
    const result = await succeedWith(getResult(context, { attempt }));
    expect(result).toMatchObject({ earned: 1, possible: 1 });
    expect(result.items[0]).toMatchObject({
      solution: { verdict: question.key, parts: [] },
      result: { outcome: 'right' },
    });
    const { rows } = await getConnection().pool.query<{
      revision: string;
      numerator: number;
      denominator: number;
    }>(
      'SELECT revision_id AS revision, earned_numerator AS numerator, earned_denominator AS denominator FROM score WHERE attempt_id = $1',
      [attempt],
    );
    expect(rows.map(({ revision }) => revision)).toEqual([`${question.id}@first`]);
    expect(rows.reduce<Fraction>(add, nought)).toEqual({ numerator: 1, denominator: 1 });
  });

  it('draws what it drew before although the database has lost the order of the author', async () => {
    const question = makeQuestion('numeric', 9);
    await publish([question], 'order');
    const { rows } = await getConnection().pool.query<{ body: unknown }>(
      `SELECT body FROM question_revision WHERE id = $1`,
      [`${question.id}@order`],
    );
    // It does turn it round, else this would prove nothing; and the fixture that plays jsonb does the same.
    expect(JSON.stringify(rows[0]?.body)).toBe(JSON.stringify(throughJsonb(question)));
    expect(JSON.stringify(rows[0]?.body)).not.toBe(JSON.stringify(question));
    const stored = await findRevision(`${question.id}@order`);
    if (stored === null) throw new Error('not published');
    for (const seed of ['a', 'b', 'c'])
      expect(makeVariant(stored, seed)).toEqual(makeVariant(question, seed));
  });
});
