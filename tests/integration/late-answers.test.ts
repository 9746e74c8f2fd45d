// R5 and R6 of the promises: the deadline is the server's, late answers are kept and change nothing, and an attempt goes on
// on any device.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getConnection } from '../../server/db/connection';
import { createAttempt } from '../../server/db/attempts';
import { replaceCard, signInByCard } from '../../server/db/login-cards';
import { getHome } from '../../server/use-cases/get-home';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { planAttempt } from '../../server/use-cases/plan-attempt';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { getCourse } from '../../server/content/catalog';
import {
  begin,
  createLearner,
  findQuizId,
  listAsked,
  listResponses,
  readStoredState,
  sendTo,
  succeedWith,
  type LearnerContext,
  type StartedAttempt,
} from '../fixtures/world';

const MINUTE = 60_000;
const TEN_YEARS = 10 * 365 * 24 * 60 * MINUTE;

/** A graded attempt that has ten minutes from `start` on. */
async function beginTimed(start: Date): Promise<{ context: LearnerContext; started: StartedAttempt }> {
  const context = { ...(await createLearner()), now: start };
  const attempt = randomUUID();
  const quiz = getCourse().quizzes.get(findQuizId('unit'));
  if (quiz === undefined) throw new Error('no quiz');
  const owner = { attemptId: attempt, learnerId: context.actor.learnerId };
  const deadlineAt = new Date(start.getTime() + 10 * MINUTE);
  await createAttempt({
    ...owner,
    quizId: quiz.id,
    mode: 'graded',
    ...planAttempt(quiz, attempt),
    deadlineAt,
  });
  return { context, started: { attempt, questions: await listAsked(context, attempt) } };
}

describe('a quiz with a time limit', () => {
  it('tells its questions when it was begun, and fixes the deadline then, by the learner’s own time factor', async () => {
    const { quizzes } = getCourse();
    const unit = quizzes.get(findQuizId('unit'));
    if (unit === undefined || !(quizzes instanceof Map)) throw new Error('no quiz');
    quizzes.set(unit.id, { ...unit, timeLimitMinutes: 20 });
    try {
      const context = { ...(await createLearner()), now: new Date() };
      const { pool } = getConnection();
      await pool.query('UPDATE learner SET time_factor = 1.5 WHERE id = $1', [context.actor.learnerId]);
      const place = { quiz: unit.id, attempt: randomUUID() };
      const before = await succeedWith(getAttempt(context, place));
      expect(before.attempt).toMatchObject({ isStarted: false, questions: [], timeLeftMs: null });
      await succeedWith(startAttempt(context, place));
      const muchLater = { ...context, now: new Date(context.now.getTime() + 5 * MINUTE) };
      await succeedWith(startAttempt(muchLater, place));
      const { attempt } = await succeedWith(getAttempt(muchLater, place));
      expect(attempt.timeLeftMs).toBe(25 * MINUTE);
      expect(attempt.questions).toHaveLength(unit.count);
    } finally {
      quizzes.set(unit.id, unit);
    }
  });
});

describe('a deadline', () => {
  it('lets answers in until its own moment; later ones are kept, told to be late, and score nothing', async () => {
    const start = new Date();
    const { context, started } = await beginTimed(start);
    const at = (minutes: number): LearnerContext => ({
      ...context,
      now: new Date(start.getTime() + minutes * MINUTE),
    });
    expect((await saveAnswer(at(10), sendTo(started, 0, true, 1))).ok).toBe(true);
    const late = sendTo(started, 0, false, 2);
    const closed = { ok: false, error: 'closed' };
    expect(await saveAnswer(at(10.01), late)).toEqual(closed);
    expect(await saveAnswer(at(11), late)).toEqual(closed);
    expect(await saveAnswer(at(11), sendTo(started, 1, true, 3))).toEqual(closed);
    expect((await listResponses(started.attempt)).map(({ seq, isLate }) => [seq, isLate])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ]);
    await succeedWith(submitAttempt(at(12), { attempt: started.attempt }));
    const result = await succeedWith(getResult(at(12), { attempt: started.attempt }));
    expect([result.earned, result.late]).toEqual([1, 2]);
  });

  it('that has passed does not come back when the server is set back two hours, or ten years', async () => {
    const start = new Date();
    const { context, started } = await beginTimed(start);
    const at = (now: number): LearnerContext => ({ ...context, now: new Date(start.getTime() + now) });
    expect((await saveAnswer(at(11 * MINUTE), sendTo(started, 0, true, 1))).ok).toBe(false);
    for (const step of [-120 * MINUTE, 0, -TEN_YEARS]) {
      const back = await saveAnswer(at(step), sendTo(started, 1, true, 2));
      expect(back).toEqual({ ok: false, error: 'closed' });
    }
    expect((await listResponses(started.attempt)).every(({ isLate }) => isLate)).toBe(true);
    expect((await readStoredState(context, started.attempt)).late).toHaveLength(4);
  });

  it('is shown as time left by the server’s clock, and is none without a limit', async () => {
    const start = new Date();
    const { context, started } = await beginTimed(start);
    const quiz = findQuizId('unit');
    const look = async (who: LearnerContext, attempt: string) =>
      (await succeedWith(getAttempt(who, { quiz, attempt }))).attempt.timeLeftMs;
    expect(await look(context, started.attempt)).toBe(10 * MINUTE);
    const later = { ...context, now: new Date(start.getTime() + 12 * MINUTE) };
    expect(await look(later, started.attempt)).toBe(-2 * MINUTE);
    expect(await look(context, (await begin(context, 'unit')).attempt)).toBeNull();
  });

  it('takes no notice of any time that a browser sends', async () => {
    const { context, started } = await beginTimed(new Date());
    const send = sendTo(started, 0, true);
    for (const field of ['keptAt', 'at', 'receivedAt', 'now', 'isLate'])
      expect(await saveAnswer(context, { ...send, [field]: TEN_YEARS })).toMatchObject({
        error: 'bad-input',
      });
    expect((await saveAnswer(context, send)).ok).toBe(true);
  });
});

describe('a second device', () => {
  it('is offered the open quiz of the same learner, finds every answer, and goes on where the first stopped', async () => {
    const first = await createLearner();
    const started = await begin(first, 'unit');
    const { attempt } = started;
    const kept = { ...sendTo(started, 2, true, 5), confidence: 'sure' as const };
    await succeedWith(saveAnswer(first, kept));
    const session = await signInByCard(await replaceCard(first.actor.learnerId));
    if (session === null) throw new Error('the card opens nothing');
    const second: LearnerContext = { ...first, actor: { role: 'learner', ...session } };
    const home = await succeedWith(getHome(second, {}));
    expect(home.openQuizzes).toMatchObject([{ quiz: { id: findQuizId('unit') }, attemptId: attempt }]);
    const { attempt: view } = await succeedWith(getAttempt(second, { quiz: findQuizId('unit'), attempt }));
    expect(view).toMatchObject({ isStarted: true, lastSeq: 5 });
    expect(view.questions[2]).toMatchObject({ answer: kept.answer, confidence: 'sure' });
    await succeedWith(saveAnswer(second, sendTo(started, 2, false, 6)));
    await succeedWith(submitAttempt(second, { attempt }));
    expect((await succeedWith(getResult(first, { attempt }))).earned).toBe(0);
    expect((await succeedWith(getHome(first, {}))).openQuizzes).toEqual([]);
    expect((await succeedWith(getHome(await createLearner(), {}))).openQuizzes).toEqual([]);
  });
});
