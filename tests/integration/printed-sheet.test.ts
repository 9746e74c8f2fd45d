// A quiz on paper: the sheet and its answers belong together, and neither tells anything of an attempt.
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import en from '../../content/messages/en.json' with { type: 'json' };
import { locales } from '../../domain/locale';
import { describeSolution } from '../../domain/scoring/describe-answer';
import { writeKey } from '../../scripts/print-key/write-key';
import { getAuthSecret } from '../../server/app-env';
import { getCourse } from '../../server/content/catalog';
import { getSheet } from '../../server/use-cases/get-sheet';
import { planAttempt, planSheet } from '../../server/use-cases/plan-attempt';
import { findSheet } from '../../server/use-cases/printed-sheet';
import { createLearner, findQuizId, succeedWith } from '../fixtures/world';

const quizzes = (['unit', 'practice', 'placement', 'final'] as const).map(findQuizId);

describe('a printed sheet', () => {
  it.each(quizzes)(
    '%s: the same number gives the same questions again, another number others',
    async (quiz) => {
      const context = await createLearner();
      const print = (seed: string) => succeedWith(getSheet(context, { quiz, seed }));
      expect(await print('abcd23')).toEqual(await print('abcd23'));
      expect(JSON.stringify((await print('abcd24')).questions)).not.toBe(
        JSON.stringify((await print('abcd23')).questions),
      );
    },
  );

  it.each(quizzes)('%s: holds nothing of the answers', async (quiz) => {
    const context = await createLearner();
    const sheet = await findSheet(quiz, 'abcd23');
    for (const locale of locales) {
      const reading = { locale, digits: 'latn' } as const;
      const bytes = JSON.stringify(
        await succeedWith(getSheet({ ...context, reading }, { quiz, seed: 'abcd23' })),
      );
      for (const { question } of sheet?.asked ?? []) {
        const words = question.words[locale];
        for (const secret of [words.explanation, ...words.hints]) expect(bytes).not.toContain(secret);
      }
    }
  });

  it('is of a quiz that can be taken, with a number of small letters and digits', async () => {
    const context = await createLearner();
    expect(await getSheet(context, { quiz: findQuizId('inline'), seed: 'abcd23' })).toMatchObject({
      error: 'not-found',
    });
    for (const seed of ['', 'abc', 'ABCD', "x' or 1", 'a'.repeat(13), '../../x', ['abcd23']])
      expect(await getSheet(context, { quiz: quizzes[0], seed })).toMatchObject({ error: 'bad-input' });
  });

  it('has the seed of no attempt, and its seed cannot be computed without the secret', () => {
    const quiz = getCourse().quizzes.get(quizzes[0] ?? '');
    if (quiz === undefined) throw new Error('no quiz');
    const sheets = new Set(['abcd23', 'abcd24', quiz.id].map((seed) => planSheet(quiz, seed).seed));
    expect(sheets.size).toBe(3);
    for (const id of ['abcd23', `print/${quiz.id}/abcd23`])
      expect(sheets).not.toContain(planAttempt(quiz, id).seed);
    const withSecret = createHmac('sha256', getAuthSecret()).update(`print/${quiz.id}/abcd23`).digest('hex');
    expect(planSheet(quiz, 'abcd23').seed).toBe(withSecret.slice(0, 32));
  });
});

describe('the answers to a printed sheet', () => {
  it('are those of the questions and variants on it, with its number and edition', async () => {
    const [quiz = ''] = quizzes;
    const sheet = await findSheet(quiz, 'abcd23');
    if (sheet === null) throw new Error('no sheet');
    const reading = { locale: 'en', digits: 'latn' } as const;
    const html = writeKey(sheet, 'abcd23', reading, en);
    expect(html).toContain(`Answers to sheet abcd23 · edition ${sheet.edition}`);
    expect(html.match(/<li>/gu)).toHaveLength(sheet.asked.length);
    for (const { question, variant } of sheet.asked) {
      const { parts: lines } = describeSolution(question, variant, reading);
      for (const line of lines) expect(html).toContain(line.replaceAll('**', '').slice(0, 20));
    }
    expect(html).not.toMatch(/<script|https?:/u);
  });
});
