// The two quizzes of the whole course: where to begin, and how much of it has stayed.
import { describe, expect, it } from 'vitest';
import { locales } from '../../domain/locale';
import { getAttempt, getQuiz } from '../../server/use-cases/get-quiz';
import { getHome } from '../../server/use-cases/get-home';
import { getProgress } from '../../server/use-cases/get-progress';
import { getResult } from '../../server/use-cases/get-result';
import { planAttempt } from '../../server/use-cases/plan-attempt';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { getCourse } from '../../server/content/catalog';
import type { AskedQuestion } from '../../server/use-cases/asked-question';
import {
  begin,
  createLearner,
  findQuizId,
  sendTo,
  succeedWith,
  type LearnerContext,
  type StartedAttempt,
} from '../fixtures/world';

const units = getCourse().catalog.units.map(({ id }) => id);

/** Answers all questions, right where it is said to be, and hands in. */
async function take(
  context: LearnerContext,
  purpose: 'placement' | 'final',
  isRight: (asked: AskedQuestion, position: number) => boolean | null,
): Promise<StartedAttempt> {
  const started = await begin(context, purpose);
  for (const [position, asked] of started.questions.entries()) {
    const right = isRight(asked, position);
    if (right !== null) await succeedWith(saveAnswer(context, sendTo(started, position, right)));
  }
  await succeedWith(submitAttempt(context, { attempt: started.attempt }));
  return started;
}

const resultOf = (context: LearnerContext, { attempt }: StartedAttempt) =>
  succeedWith(getResult(context, { attempt }));

describe('the placement quiz', () => {
  it('asks two questions of each unit, in the order of the course', async () => {
    const { questions } = await begin(await createLearner(), 'placement');
    expect(questions.map(({ question }) => question.unitId)).toEqual(units.flatMap((id) => [id, id]));
  });

  it.each([
    ['a wrong answer', false],
    ['no answer', null],
  ])('says to begin with the first unit in which not both were right: %s', async (_, given) => {
    const context = await createLearner();
    const [, , third, fourth] = units;
    // The first of the two right, the second not.
    const attempt = await take(context, 'placement', ({ question }, position) =>
      (question.unitId === third || question.unitId === fourth) && position % 2 === 1 ? given : true,
    );
    const result = await resultOf(context, attempt);
    expect(result.beginWith?.id).toBe(third);
    expect(result).toMatchObject({ unit: null, lesson: null, quiz: { purpose: 'placement' }, possible: 10 });
  });

  it('names no unit when all were right', async () => {
    const context = await createLearner();
    const result = await resultOf(context, await take(context, 'placement', () => true));
    expect(result.beginWith).toBeNull();
    expect(result).toMatchObject({ earned: 10, possible: 10 });
  });

  it('is offered on the front page, and there to go on with while it is open', async () => {
    const context = await createLearner();
    const before = await succeedWith(getHome(context, {}));
    expect(before.placementQuiz?.id).toBe(findQuizId('placement'));
    expect(before.openQuizzes).toEqual([]);
    const { attempt } = await begin(context, 'placement');
    const { openQuizzes } = await succeedWith(getHome(context, {}));
    expect(openQuizzes).toMatchObject([
      { quiz: { id: findQuizId('placement') }, unit: null, attemptId: attempt },
    ]);
  });
});

describe('the final quiz', () => {
  it('asks five questions of each unit and is listed with its points in the progress of its learner', async () => {
    const context = await createLearner();
    const attempt = await take(context, 'final', (_, position) => position % 5 !== 0);
    const counts = units.map(
      (id) => attempt.questions.filter(({ question }) => question.unitId === id).length,
    );
    expect(counts).toEqual(units.map(() => 5));
    const { beginWith } = await resultOf(context, attempt);
    expect(beginWith).toBeNull();
    const { quizzes, finalQuiz } = await succeedWith(getProgress(context, {}));
    expect(finalQuiz?.id).toBe(findQuizId('final'));
    expect(quizzes).toMatchObject([
      { attempt: { id: attempt.attempt }, unit: null, quiz: { purpose: 'final' }, earned: 20, possible: 25 },
    ]);
    expect((await succeedWith(getProgress(await createLearner(), {}))).quizzes).toEqual([]);
  });
});

describe.each(['placement', 'final'] as const)('the %s quiz', (purpose) => {
  it('asks the same under the same id, and other questions under another', () => {
    const quiz = getCourse().quizzes.get(findQuizId(purpose));
    if (quiz === undefined) throw new Error('no such quiz');
    const [one, two] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];
    expect(planAttempt(quiz, one)).toEqual(planAttempt(quiz, one));
    expect(planAttempt(quiz, one).revisionIds).not.toEqual(planAttempt(quiz, two).revisionIds);
  });

  it('tells nothing of its answers before it is handed in', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, purpose);
    for (const locale of locales) {
      const asReader = { ...context, reading: { locale, digits: 'latn' } as const };
      const quiz = findQuizId(purpose);
      const bytes = JSON.stringify([
        await succeedWith(getAttempt(asReader, { quiz, attempt })),
        await succeedWith(getQuiz(asReader, { quiz })),
      ]);
      for (const { question } of questions) {
        const { explanation, hints } = question.words[locale];
        for (const secret of [explanation, ...hints])
          expect(bytes).not.toContain(JSON.stringify(secret).slice(1, -1));
      }
    }
    expect(await getResult(context, { attempt })).toEqual({ ok: false, error: 'not-found' });
  });
});
