import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { getConnection } from '../../server/db/connection';
import { getProgress } from '../../server/use-cases/get-progress';
import { getQuestion } from '../../server/use-cases/get-question';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import {
  begin,
  createLearner,
  findQuizId,
  fingerprint,
  listAsked,
  positionOf,
  rightAnswer,
  succeedWith,
  wrongAnswer,
} from '../fixtures/world';

async function listScores(attempt: string) {
  const { rows } = await getConnection().pool.query<{
    tryNumber: number;
    outcome: string;
    hintsUsed: number;
  }>(
    `SELECT try_number AS "tryNumber", outcome, hints_used AS "hintsUsed" FROM score WHERE attempt_id = $1 ORDER BY position, try_number`,
    [attempt],
  );
  return rows;
}

describe('a hint', () => {
  it('is shown one at a time, and recorded once however often it is asked for', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    const hints = questions[0]?.question.words.en.hints ?? [];
    for (const step of hints.keys()) {
      const asked = Array.from({ length: 5 }, () =>
        succeedWith(showHint(context, { attempt, position: 0, step: step + 1 })),
      );
      const texts = new Set((await Promise.all(asked)).map(({ text }) => text));
      expect(texts.size).toBe(1);
    }
    const before = await fingerprint();
    await succeedWith(showHint(context, { attempt, position: 0, step: 1 }));
    expect(await fingerprint()).toBe(before);
    const { attempt: view } = await succeedWith(
      getAttempt(context, { quiz: findQuizId('practice'), attempt }),
    );
    expect(view.questions[0]?.hints).toHaveLength(hints.length);
    expect(view.questions[1]?.hints).toEqual([]);
  });

  it('is counted with the score it helped to', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    await succeedWith(showHint(context, { attempt, position: 0, step: 1 }));
    await succeedWith(showHint(context, { attempt, position: 0, step: 2 }));
    await succeedWith(
      saveAnswer(context, {
        attempt,
        position: 0,
        submissionId: randomUUID(),
        seq: 1,
        answer: rightAnswer(asked),
      }),
    );
    expect(await listScores(attempt)).toEqual([{ tryNumber: 1, outcome: 'right', hintsUsed: 2 }]);
  });

  it.each([
    ['beyond the last', { step: 9 }, 'not-found'],
    ['of a question that is not asked', { position: 99 }, 'not-found'],
    ['of a try that has not begun', { tryNumber: 2 }, 'not-found'],
    ['before the first', { step: 0 }, 'bad-input'],
  ])('%s is refused and not recorded', async (_, change, error) => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'practice');
    const before = await fingerprint();
    expect(await showHint(context, { attempt, position: 0, step: 1, ...change })).toMatchObject({
      ok: false,
      error,
    });
    expect(await fingerprint()).toBe(before);
  });

  it('comes after the one before it: one that is asked for out of order is refused and not recorded', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    const places = questions.flatMap(({ question }, position) =>
      question.words.en.hints.length > 1 ? [position] : [],
    );
    const [first = -1, second = -1] = places;
    await succeedWith(showHint(context, { attempt, position: first, step: 1 }));
    const before = await fingerprint();
    // What was shown at one question opens nothing at another.
    expect(await showHint(context, { attempt, position: second, step: 2 })).toEqual({
      ok: false,
      error: 'out-of-order',
    });
    expect(await fingerprint()).toBe(before);
    await succeedWith(showHint(context, { attempt, position: first, step: 2 }));
  });

  it('is not given in a graded attempt, nor to somebody else', async () => {
    const [owner, other] = [await createLearner(), await createLearner()];
    const graded = await begin(owner, 'unit');
    const practice = await begin(owner, 'practice');
    const before = await fingerprint();
    expect(await showHint(owner, { attempt: graded.attempt, position: 0, step: 1 })).toEqual({
      ok: false,
      error: 'closed',
    });
    expect(await showHint(other, { attempt: practice.attempt, position: 0, step: 1 })).toEqual({
      ok: false,
      error: 'not-found',
    });
    expect(await fingerprint()).toBe(before);
  });
});

describe('trying again', () => {
  it('begins when the try before was checked, not earlier, with a variant of its own', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    const position = positionOf(questions, 'numeric');
    const [asked, second] = [questions[position], (await listAsked(context, attempt, 2))[position]];
    if (asked === undefined || second === undefined) throw new Error('no question');
    const next = {
      attempt,
      position,
      submissionId: randomUUID(),
      seq: 2,
      tryNumber: 2,
      answer: rightAnswer(second),
    };
    const before = await fingerprint();
    expect(await getQuestion(context, { attempt, position, tryNumber: 2 })).toEqual({
      ok: false,
      error: 'not-found',
    });
    expect(await saveAnswer(context, next)).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);

    await succeedWith(
      saveAnswer(context, {
        ...next,
        submissionId: randomUUID(),
        seq: 1,
        tryNumber: 1,
        answer: wrongAnswer(asked),
      }),
    );
    expect((await getQuestion(context, { attempt, position, tryNumber: 3 })).ok).toBe(false);
    expect((await succeedWith(getQuestion(context, { attempt, position, tryNumber: 2 }))).tryNumber).toBe(2);
    const checked = await succeedWith(saveAnswer(context, next));
    expect(checked).toMatchObject({ state: 'checked', tryNumber: 2, result: { outcome: 'right' } });
    expect(await listScores(attempt)).toMatchObject([
      { tryNumber: 1, outcome: 'not-yet' },
      { tryNumber: 2, outcome: 'right' },
    ]);
  });

  it('leaves the score of the first try as it was, and understanding with it', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    for (const [position, asked] of questions.entries()) {
      const place = { attempt, position };
      await succeedWith(
        saveAnswer(context, { ...place, submissionId: randomUUID(), seq: 1, answer: wrongAnswer(asked) }),
      );
    }
    const again = await listAsked(context, attempt, 2);
    for (const [position, asked] of again.entries()) {
      const place = { attempt, position, tryNumber: 2 };
      await succeedWith(
        saveAnswer(context, { ...place, submissionId: randomUUID(), seq: 2, answer: rightAnswer(asked) }),
      );
    }
    const { units } = await succeedWith(getProgress(context, {}));
    const states = units.flatMap((unit) => unit.objectives.map(({ mastery }) => mastery));
    expect(states).toContain('under-way');
    expect(states).not.toContain('understood');
  });

  it('is not possible in a graded attempt: the question is the same whatever the number', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    expect(await getQuestion(context, { attempt, position: 0, tryNumber: 1 })).toEqual({
      ok: false,
      error: 'not-found',
    });
  });
});
