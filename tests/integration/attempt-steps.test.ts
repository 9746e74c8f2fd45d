// What the machine of domain/attempt decides, held by the real database: giving up, late answers, clocks, confidence.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findTry } from '../../domain/attempt/read-attempt';
import { getConnection } from '../../server/db/connection';
import { getProgress } from '../../server/use-cases/get-progress';
import { getQuestion } from '../../server/use-cases/get-question';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { giveUp } from '../../server/use-cases/give-up';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  begin,
  createLearner,
  findQuizId,
  fingerprint,
  listAsked,
  listResponses,
  rightAnswer,
  readStoredState,
  sendTo,
  succeedWith,
} from '../fixtures/world';

describe('giving up', () => {
  it('comes after a hint, shows the solution and why, ends the try, and begins a new variant', async () => {
    const context = await createLearner();
    const started = await begin(context, 'practice');
    const place = { attempt: started.attempt, position: 0 };
    const before = await fingerprint();
    expect(await giveUp(context, place)).toEqual({ ok: false, error: 'too-early' });
    expect(await fingerprint()).toBe(before);

    await succeedWith(showHint(context, { ...place, step: 1 }));
    const shown = await succeedWith(giveUp(context, place));
    expect(shown.tryNumber).toBe(1);
    expect(shown.explanation).not.toBe('');
    expect(shown.solution).not.toEqual({ verdict: null, parts: [] });
    expect(await succeedWith(giveUp(context, place))).toEqual(shown);
    expect(await saveAnswer(context, sendTo(started, 0, true))).toEqual({ ok: false, error: 'shown' });
    expect(await listResponses(started.attempt)).toEqual([]);
    expect((await succeedWith(getQuestion(context, { ...place, tryNumber: 2 }))).tryNumber).toBe(2);

    const { attempt: view } = await succeedWith(
      getAttempt(context, { quiz: findQuizId('practice'), attempt: started.attempt }),
    );
    const { solution, explanation } = shown;
    expect(view.questions[0]).toMatchObject({ tryNumber: 1, result: null, shown: { solution, explanation } });
    expect(view.questions[1]?.shown).toBeNull();
  });

  it('comes after a checked try, whose score it leaves, and not after a right one', async () => {
    const context = await createLearner();
    const started = await begin(context, 'practice');
    const { attempt } = started;
    await succeedWith(saveAnswer(context, sendTo(started, 0, false, 1)));
    await succeedWith(saveAnswer(context, sendTo(started, 1, true, 2)));
    await succeedWith(giveUp(context, { attempt, position: 0 }));
    expect(await giveUp(context, { attempt, position: 1 })).toEqual({ ok: false, error: 'shown' });
    const state = await readStoredState(context, attempt);
    expect(findTry(state, { position: 0, tryNumber: 1 })).toMatchObject({
      gaveUp: true,
      score: { outcome: 'not-yet', earned: { numerator: 0, denominator: 1 } },
    });
  });

  it('is an aided try: it shows that something was begun, and understanding never comes of it', async () => {
    const context = await createLearner();
    const started = await begin(context, 'practice');
    const { attempt, questions } = started;
    for (const position of questions.keys()) {
      await succeedWith(showHint(context, { attempt, position, step: 1 }));
      await succeedWith(giveUp(context, { attempt, position }));
    }
    const again = await listAsked(context, attempt, 2);
    for (const [position, asked] of again.entries()) {
      const answer = rightAnswer(asked);
      const send = { attempt, position, tryNumber: 2, submissionId: randomUUID(), seq: 1, answer };
      expect(await succeedWith(saveAnswer(context, send))).toMatchObject({ result: { outcome: 'right' } });
    }
    const { units } = await succeedWith(getProgress(context, {}));
    const mastery = units.flatMap(({ objectives }) => objectives.map((objective) => objective.mastery));
    expect(mastery).toContain('under-way');
    expect(mastery).not.toContain('understood');
  });

  it('is not possible in a graded attempt, before or after handing in', async () => {
    const context = await createLearner();
    const started = await begin(context, 'unit');
    await succeedWith(saveAnswer(context, sendTo(started, 0, false)));
    const place = { attempt: started.attempt, position: 0 };
    expect(await giveUp(context, place)).toEqual({ ok: false, error: 'closed' });
    await succeedWith(submitAttempt(context, { attempt: started.attempt }));
    expect(await giveUp(context, place)).toEqual({ ok: false, error: 'closed' });
  });
});

describe('confidence', () => {
  it('is kept with the answer, comes back with it, and changes no points', async () => {
    const context = await createLearner();
    const started = await begin(context, 'unit');
    const { attempt, questions } = started;
    const levels = ['sure', 'fairly-sure', 'not-sure', null] as const;
    for (const position of questions.keys()) {
      const confidence = levels[position % 4];
      await succeedWith(saveAnswer(context, { ...sendTo(started, position, position > 3), confidence }));
    }
    const { attempt: view } = await succeedWith(getAttempt(context, { quiz: findQuizId('unit'), attempt }));
    expect(view.questions.slice(0, 4).map(({ confidence }) => confidence)).toEqual(levels);
    await succeedWith(submitAttempt(context, { attempt }));
    const result = await succeedWith(getResult(context, { attempt }));
    expect(result.earned).toBe(questions.length - 4);
    expect(result.items.filter((item) => item.isSurprise).map(({ position }) => position)).toEqual([0]);
  });

  it('that is none of the three is refused, and none is fine', async () => {
    const context = await createLearner();
    const started = await begin(context, 'unit');
    const send = sendTo(started, 0, true);
    const before = await fingerprint();
    expect(await saveAnswer(context, { ...send, confidence: 'certain' })).toMatchObject({
      error: 'bad-input',
    });
    expect(await fingerprint()).toBe(before);
    expect((await saveAnswer(context, send)).ok).toBe(true);
  });
});

describe('a step', () => {
  it.each(['score', 'hint_use', 'gave_up'])('in %s is added and never changed', async (table) => {
    const context = await createLearner();
    const started = await begin(context, 'practice');
    await succeedWith(showHint(context, { attempt: started.attempt, position: 0, step: 1 }));
    await succeedWith(giveUp(context, { attempt: started.attempt, position: 0 }));
    await succeedWith(saveAnswer(context, sendTo(started, 1, true)));
    const change = getConnection().pool.query(`UPDATE ${table} SET position = position`);
    await expect(change).rejects.toThrow(`rows of ${table} never change`);
  });
});
