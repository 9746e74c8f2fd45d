import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/permissions';
import { findAttempt } from '../../server/db/attempts';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import {
  begin,
  createLearner,
  findQuizId,
  fingerprint,
  fingerprintedTables,
  listResponses,
  listTables,
  succeedWith,
} from '../fixtures/world';

describe('beginning an attempt', () => {
  it('happens once, however often and however many at a time ask for it', async () => {
    const context = await createLearner();
    const input = { attempt: randomUUID(), quiz: findQuizId('unit') };
    const begun = await Promise.all(
      Array.from({ length: 20 }, () => succeedWith(startAttempt(context, input))),
    );
    const before = await fingerprint();
    expect(new Set(begun.map((value) => JSON.stringify(value))).size).toBe(1);
    await succeedWith(startAttempt(context, input));
    expect(await fingerprint()).toBe(before);
  });

  it('happens with the first answer when it names the quiz, once, and for this learner only', async () => {
    const context = await createLearner();
    const attempt = randomUUID();
    const quiz = findQuizId('unit');
    const shown = await succeedWith(getAttempt({ ...context, actor: visitor }, { quiz, attempt }));
    const position = shown.attempt.questions.findIndex(({ question }) => question.kind === 'choice');
    const answer = { kind: 'choice', option: null };
    const input = { attempt, position, submissionId: randomUUID(), seq: 1, answer };
    expect(await saveAnswer(context, input)).toEqual({ ok: false, error: 'not-found' });
    await Promise.all(Array.from({ length: 10 }, () => succeedWith(saveAnswer(context, { ...input, quiz }))));
    expect(await listResponses(attempt)).toHaveLength(1);
    const begun = await succeedWith(getAttempt(context, { quiz, attempt }));
    expect(begun.attempt.questions.map(({ question }) => question)).toEqual(
      shown.attempt.questions.map(({ question }) => question),
    );
    const other = await createLearner();
    const taken = await saveAnswer(other, { ...input, quiz, submissionId: randomUUID() });
    expect(taken).toEqual({ ok: false, error: 'not-found' });
  });

  it('asks what the page showed before it began, to the visitor and to nobody else', async () => {
    const attempt = randomUUID();
    const quiz = findQuizId('unit');
    const context = await createLearner();
    const shown = await succeedWith(getAttempt({ ...context, actor: visitor }, { quiz, attempt }));
    await succeedWith(startAttempt(context, { attempt, quiz }));
    const begun = await succeedWith(getAttempt(context, { quiz, attempt }));
    expect(begun.attempt.isStarted).toBe(true);
    expect(begun.attempt.questions).toEqual(shown.attempt.questions);
  });

  it('under an id that is somebody else’s is not found, and leaves theirs as it is', async () => {
    const owner = await createLearner();
    const other = await createLearner();
    const { attempt } = await begin(owner, 'unit');
    const before = await fingerprint();
    expect(await startAttempt(other, { attempt, quiz: findQuizId('unit') })).toEqual({
      ok: false,
      error: 'not-found',
    });
    expect(await fingerprint()).toBe(before);
    expect(await findAttempt({ attemptId: attempt, learnerId: other.actor.learnerId })).toBeNull();
  });

  it('of another quiz under the same id is a conflict and changes nothing', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    const before = await fingerprint();
    expect(await startAttempt(context, { attempt, quiz: findQuizId('practice') })).toEqual({
      ok: false,
      error: 'conflict',
    });
    expect(await fingerprint()).toBe(before);
  });

  it.each([
    ['an unknown quiz', { attempt: randomUUID(), quiz: 'no-such-unit.unit' }, 'not-found'],
    ['a quiz that is no quiz', { attempt: randomUUID(), quiz: '../../etc/passwd' }, 'bad-input'],
    ['an id that is no id', { attempt: 'one', quiz: 'reading-the-red-rock.unit' }, 'bad-input'],
    [
      'more than is asked for',
      { attempt: randomUUID(), quiz: 'reading-the-red-rock.unit', learnerId: 'me' },
      'bad-input',
    ],
  ])('with %s is refused and stores nothing', async (_, input, error) => {
    const context = await createLearner();
    const before = await fingerprint();
    expect(await startAttempt(context, input)).toMatchObject({ ok: false, error });
    expect(await fingerprint()).toBe(before);
  });
});

describe('the fingerprint of these tests', () => {
  it('covers every table there is, so that no change can hide', async () => {
    expect(await listTables()).toEqual(fingerprintedTables);
    const before = await fingerprint();
    await createLearner();
    expect(await fingerprint()).not.toBe(before);
  });
});
