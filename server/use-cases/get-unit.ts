// A unit with its lessons, how far the learner is in each, and its quiz.
import { z } from 'zod';
import { quizId } from '../../domain/attempt/quiz';
import { getCourse } from '../content/catalog';
import { slug } from './input';
import { progressOfLesson, readRecord } from './learning-record';
import { fail, succeed, useCase } from './use-case';

export const getUnit = useCase({
  permission: 'course:read',
  input: z.strictObject({ unit: slug }),
  run: async ({ actor, input, reading, now }) => {
    const { units, lessons, quizzes } = getCourse(reading.digits);
    const unit = units.get(input.unit);
    if (unit === undefined) return fail('not-found');
    const record = await readRecord(actor, now);
    const rows = unit.lessons.flatMap((id) => {
      const lesson = lessons.get(id);
      return lesson === undefined ? [] : [{ lesson, progress: progressOfLesson(lesson, record) }];
    });
    const quiz = quizzes.get(quizId('unit', unit.id)) ?? null;
    const attempts = record.attempts.filter((attempt) => attempt.quizId === quiz?.id);
    return succeed({ unit, rows, quiz, attempts });
  },
});
