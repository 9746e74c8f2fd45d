// A quiz to print: its questions in their public form. The answers are printed by a command of the operator's.
import { z } from 'zod';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { quizIdSchema, sheetSeed } from './input';
import { findSheet } from './printed-sheet';
import { fail, succeed, useCase } from './use-case';

export const getSheet = useCase({
  permission: 'question:read',
  input: z.strictObject({ quiz: quizIdSchema, seed: sheetSeed }),
  run: async ({ input, reading }) => {
    const sheet = await findSheet(input.quiz, input.seed);
    if (sheet === null) return fail('not-found');
    const { asked, ...rest } = sheet;
    return succeed({
      ...rest,
      questions: asked.map(({ question, variant }) => toPublicQuestion(question, variant, reading)),
    });
  },
});
