import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../domain/question/answer';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  begin,
  beginWith,
  createLearner,
  findQuizId,
  fingerprint,
  listResponses,
  positionOf,
  rightAnswer,
  succeedWith,
  wrongAnswer,
} from '../fixtures/world';

describe('saving a graded answer', () => {
  it('keeps it and tells nothing but when', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    for (const [position, asked] of questions.entries()) {
      const input = {
        attempt,
        position,
        submissionId: randomUUID(),
        seq: position + 1,
        answer: rightAnswer(asked),
      };
      const saved = await succeedWith(saveAnswer(context, input));
      expect(Object.keys(saved).sort()).toEqual(['savedAt', 'state']);
      expect(saved.state).toBe('saved');
    }
    expect(await listResponses(attempt)).toHaveLength(questions.length);
  });

  it('stores a repeated send once and answers it as the first time', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    const input = { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer: rightAnswer(asked) };
    const first = await succeedWith(saveAnswer(context, input));
    const before = await fingerprint();
    const again = await Promise.all(
      Array.from({ length: 10 }, () => succeedWith(saveAnswer(context, input))),
    );
    for (const repeated of again) expect(repeated).toEqual(first);
    // Also when something else hides under the same id: what was acknowledged stays.
    expect(await succeedWith(saveAnswer(context, { ...input, seq: 9, answer: wrongAnswer(asked) }))).toEqual(
      first,
    );
    expect(await fingerprint()).toBe(before);
  });

  it('does not take an id that was used at another place for this one', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    const [first, second] = questions;
    if (first === undefined || second === undefined) throw new Error('no questions');
    const submissionId = randomUUID();
    await succeedWith(
      saveAnswer(context, { attempt, position: 0, submissionId, seq: 1, answer: rightAnswer(first) }),
    );
    const before = await fingerprint();
    const moved = { attempt, position: 1, submissionId, seq: 2, answer: rightAnswer(second) };
    expect(await saveAnswer(context, moved)).toEqual({ ok: false, error: 'conflict' });
    expect(await fingerprint()).toBe(before);
  });

  it('takes a draft that cannot be read yet, because it may be written to its end', async () => {
    const context = await createLearner();
    const { attempt, questions } = await beginWith(context, 'unit', ['numeric']);
    const position = positionOf(questions, 'numeric');
    const input = {
      attempt,
      position,
      submissionId: randomUUID(),
      seq: 1,
      answer: { kind: 'numeric', text: '1,234' },
    };
    expect((await succeedWith(saveAnswer(context, input))).state).toBe('saved');
  });

  it('is shown again to the learner, and to nobody else', async () => {
    const [owner, other] = [await createLearner(), await createLearner()];
    const { attempt, questions } = await begin(owner, 'unit');
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    const answer = rightAnswer(asked);
    await succeedWith(
      saveAnswer(owner, { attempt, position: 0, submissionId: randomUUID(), seq: 7, answer }),
    );
    const { attempt: view } = await succeedWith(getAttempt(owner, { quiz: findQuizId('unit'), attempt }));
    expect(view).toMatchObject({ isStarted: true, lastSeq: 7 });
    expect(view.questions[0]).toMatchObject({ answer, result: null, hints: [] });
    const foreign = await getAttempt(other, { quiz: findQuizId('unit'), attempt });
    expect(foreign).toEqual({ ok: false, error: 'not-found' });
  });

  it('comes late after submitting: kept as such, refused to the browser, and what was in time is still confirmed', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    const input = { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer: rightAnswer(asked) };
    const saved = await succeedWith(saveAnswer(context, input));
    await succeedWith(submitAttempt(context, { attempt }));
    const late = { ...input, submissionId: randomUUID(), seq: 2, answer: wrongAnswer(asked) };
    expect(await saveAnswer(context, late)).toEqual({ ok: false, error: 'closed' });
    expect((await listResponses(attempt)).map(({ isLate }) => isLate)).toEqual([false, true]);
    const before = await fingerprint();
    expect(await saveAnswer(context, late)).toEqual({ ok: false, error: 'closed' });
    expect(await succeedWith(saveAnswer(context, input))).toEqual(saved);
    expect(await fingerprint()).toBe(before);
  });
});

describe('checking a practice answer', () => {
  it('scores it at once, says what it shows, and explains only what is right', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    for (const [position, asked] of questions.entries()) {
      const isRight = position % 2 === 0;
      const answer = isRight ? rightAnswer(asked) : wrongAnswer(asked);
      const input = { attempt, position, submissionId: randomUUID(), seq: position + 1, answer };
      const checked = await succeedWith(saveAnswer(context, input));
      if (checked.state !== 'checked') throw new Error('expected a checked answer');
      expect(checked.result.outcome).toBe(isRight ? 'right' : 'not-yet');
      expect(checked.result.earned).toBe(isRight ? 1 : 0);
      expect(checked.result.explanation === null).toBe(!isRight);
      // An estimate is told how close it came, whatever it earns.
      const isTold = !isRight || asked.question.kind === 'estimate';
      expect(checked.result.feedback.length > 0).toBe(isTold);
    }
  });

  it('counts the first check of a try: later ones, repeated or new, get its result', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    const input = { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer: wrongAnswer(asked) };
    const first = await succeedWith(saveAnswer(context, input));
    const before = await fingerprint();
    const better = { ...input, submissionId: randomUUID(), seq: 2, answer: rightAnswer(asked) };
    expect(await succeedWith(saveAnswer(context, input))).toEqual(first);
    expect(await succeedWith(saveAnswer(context, better))).toEqual(first);
    expect(await fingerprint()).toBe(before);
  });

  it('gives one result to twenty different checks of the same try at the same time', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    for (const [position, asked] of questions.slice(0, 4).entries()) {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) => {
          const answer = n % 2 === 0 ? rightAnswer(asked) : wrongAnswer(asked);
          return succeedWith(
            saveAnswer(context, { attempt, position, submissionId: randomUUID(), seq: n + 1, answer }),
          );
        }),
      );
      expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    }
  });

  it('stores nothing for what is unanswered or cannot be read, and says which', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'practice');
    const position = positionOf(questions, 'numeric');
    const before = await fingerprint();
    for (const [text, error] of [
      [' ', 'unanswered'],
      ['many', 'unreadable'],
      ['1,234', 'unreadable'],
    ]) {
      const input = {
        attempt,
        position,
        submissionId: randomUUID(),
        seq: 1,
        answer: { kind: 'numeric', text },
      };
      expect(await saveAnswer(context, input)).toMatchObject({ ok: false, error });
    }
    expect(await fingerprint()).toBe(before);
  });
});

describe.each(['unit', 'practice'] as const)('an answer that does not fit (%s)', (purpose) => {
  it('is refused with a code, and nothing is stored', async () => {
    const context = await createLearner();
    const { attempt, questions } = await beginWith(context, purpose, ['choice', 'multiple']);
    const choice = positionOf(questions, 'choice');
    const multiple = positionOf(questions, 'multiple');
    const good = {
      attempt,
      position: choice,
      submissionId: randomUUID(),
      seq: 1,
      answer: { kind: 'choice', option: 'a' },
    };
    const before = await fingerprint();
    const cases: [object, string][] = [
      [{ answer: { kind: 'numeric', text: '1' } }, 'bad-input'],
      [{ answer: { kind: 'choice', option: 'z' } }, 'bad-input'],
      [{ position: multiple, answer: { kind: 'multiple', options: ['a', 'z'] } }, 'bad-input'],
      [{ answer: { kind: 'choice', option: 'a', key: true } }, 'bad-input'],
      [{ answer: null }, 'bad-input'],
      [{ position: questions.length }, 'not-found'],
      [{ position: 99 }, 'not-found'],
      [{ position: -1 }, 'bad-input'],
      [{ position: 1.5 }, 'bad-input'],
      [{ seq: 0 }, 'bad-input'],
      [{ seq: '1' }, 'bad-input'],
      [{ submissionId: 'one' }, 'bad-input'],
      [{ attempt: randomUUID() }, 'not-found'],
      [{ tryNumber: 0 }, 'bad-input'],
      [{ score: 1 }, 'bad-input'],
    ];
    for (const [change, error] of cases) {
      const refused = await saveAnswer(context, { ...good, ...change });
      expect([change, refused]).toEqual([change, expect.objectContaining({ ok: false, error })]);
    }
    expect(await fingerprint()).toBe(before);
    expect(answerSchema.safeParse(good.answer).success).toBe(true);
    expect((await saveAnswer(context, good)).ok).toBe(true);
  });

  it('of somebody else is not found, and nothing is stored', async () => {
    const [owner, other] = [await createLearner(), await createLearner()];
    const { attempt, questions } = await begin(owner, purpose);
    const [asked] = questions;
    if (asked === undefined) throw new Error('no question');
    const before = await fingerprint();
    const input = { attempt, position: 0, submissionId: randomUUID(), seq: 1, answer: rightAnswer(asked) };
    expect(await saveAnswer(other, input)).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });
});
