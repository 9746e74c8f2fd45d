// Points are computed again by a corrected revision, and what was told before is kept.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../fixtures/questions';
import { readAttempt } from '../../domain/attempt/read-attempt';
import { listSteps } from '../../server/db/steps';
import { rescoreQuestion } from '../../server/use-cases/rescore-question';
import { getResult } from '../../server/use-cases/get-result';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { beginWith, publish } from '../fixtures/pinned';
import { createLearner, fingerprint, succeedWith } from '../fixtures/world';

describe('scoring again by a corrected revision', () => {
  const scoresOf = async (attempt: string) => {
    const state = readAttempt([
      { type: 'started', mode: 'graded', questions: 1, deadlineMs: null },
      ...(await listSteps(attempt, null)),
    ]);
    const only = state?.tries[0];
    if (only === undefined) throw new Error('no try');
    const tell = (score: typeof only.score) => [score?.revisionId, score?.type, score?.outcome];
    return { newest: tell(only.score), earlier: only.earlierScores.map(tell) };
  };

  it('counts the new score, keeps the old one, and changes nothing the second time', async () => {
    const context = await createLearner();
    const question = makeQuestion('true-false', 10);
    const [from, to] = [`${question.id}@wrong-key`, `${question.id}@mended`];
    await publish([question], 'wrong-key');
    await publish([{ ...question, key: !question.key }], 'mended');
    const { attempt } = await beginWith(context, [question], 'wrong-key');
    const answer = { kind: 'true-false', verdict: !question.key };
    await succeedWith(
      saveAnswer(context, { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer }),
    );
    await succeedWith(submitAttempt(context, { attempt }));
    expect((await succeedWith(getResult(context, { attempt }))).earned).toBe(0);

    expect(await rescoreQuestion({ from, to })).toEqual({ ok: true, value: { rescored: 1, skipped: 0 } });
    const result = await succeedWith(getResult(context, { attempt }));
    expect(result).toMatchObject({ earned: 1, possible: 1, items: [{ result: { outcome: 'right' } }] });
    expect(await scoresOf(attempt)).toEqual({
      newest: [to, 're-scored', 'right'],
      earlier: [[from, 'scored', 'not-yet']],
    });
    const before = await fingerprint();
    expect(await rescoreQuestion({ from, to })).toEqual({ ok: true, value: { rescored: 0, skipped: 0 } });
    expect(await fingerprint()).toBe(before);
    // A correction that was none can be taken back, and then all three scores are there.
    expect((await rescoreQuestion({ from: to, to: from })).ok).toBe(true);
    expect((await scoresOf(attempt)).earlier).toHaveLength(2);
    expect((await succeedWith(getResult(context, { attempt }))).earned).toBe(0);
  });

  it('leaves alone whoever saw other options, and refuses what is no correction', async () => {
    const context = await createLearner();
    const question = makeQuestion('choice', 11);
    const [gone] = Object.keys(question.options).filter((id) => id !== question.key);
    const options = Object.fromEntries(Object.entries(question.options).filter(([id]) => id !== gone));
    await publish([question], 'all');
    await publish([{ ...question, options }], 'fewer');
    const { attempt } = await beginWith(context, [question], 'all');
    const answer = { kind: 'choice', option: 'b' };
    await succeedWith(
      saveAnswer(context, { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer }),
    );
    await succeedWith(submitAttempt(context, { attempt }));
    const [from, to] = [`${question.id}@all`, `${question.id}@fewer`];
    const before = await fingerprint();
    expect(await rescoreQuestion({ from, to })).toEqual({ ok: true, value: { rescored: 0, skipped: 1 } });
    expect(await rescoreQuestion({ from, to: from })).toMatchObject({ ok: false, error: 'bad-input' });
    expect(await rescoreQuestion({ from, to: 'no-such@one' })).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });
});
