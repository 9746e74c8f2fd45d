// The questions that a class has answered, and how hard each was for it.
import { z } from 'zod';
import { findFacilities } from '../../domain/statistics/question-facility';
import { getCourse } from '../content/catalog';
import { listClassScores } from '../db/class-scores';
import { findTaughtClass } from '../db/teaching';
import { fail, succeed, useCase } from './use-case';

export const getClassQuestions = useCase({
  permission: 'insight:read',
  input: z.strictObject({ class: z.uuid() }),
  run: async ({ actor, input, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const facilities = new Map(
      findFacilities(await listClassScores(taught.id)).map((item) => [item.questionId, item]),
    );
    const { catalog, lessons } = getCourse(reading.digits);
    return succeed({
      name: taught.name,
      /** In the order of the course; what the course does not ask any more is left out. */
      questions: catalog.questions.flatMap(({ question }) => {
        const found = facilities.get(question.id);
        const lesson = lessons.get(question.lessonId);
        if (found === undefined || lesson === undefined) return [];
        const { title } = question.words[reading.locale];
        return [{ ...found, title, kind: question.kind, lesson }];
      }),
    });
  },
});
