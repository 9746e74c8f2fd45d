// Everything this learner has done: lessons, ideas, quizzes.
import { z } from 'zod';
import { toNumber } from '../../domain/fraction';
import { getCourse } from '../content/catalog';
import { masteryOfObjectives, progressOfLesson, readRecord } from './learning-record';
import { succeed, useCase } from './use-case';

export const getProgress = useCase({
  permission: 'progress:read',
  input: z.strictObject({}),
  run: async ({ actor, reading }) => {
    const { catalog, quizzes, units, lessons } = getCourse(reading.digits);
    const record = await readRecord(actor);
    const mastery = masteryOfObjectives(record);
    return succeed({
      hasRecord: record.attempts.length > 0,
      units: catalog.units
        .filter((unit) => unit.lessons.length > 0)
        .map((unit) => ({
          unit,
          lessons: unit.lessons.flatMap((id) => {
            const lesson = lessons.get(id);
            return lesson === undefined ? [] : [{ lesson, progress: progressOfLesson(lesson, record) }];
          }),
          objectives: catalog.objectives
            .filter((objective) => objective.unit === unit.id)
            .map((objective) => ({
              objective,
              mastery: mastery.get(objective.id) ?? ('not-begun' as const),
            })),
        })),
      quizzes: record.attempts.flatMap((attempt) => {
        const quiz = quizzes.get(attempt.quizId);
        const unit = units.get(quiz?.unitId ?? '');
        if (quiz?.purpose !== 'unit' || unit === undefined) return [];
        const earned = {
          numerator: attempt.earnedNumerator ?? 0,
          denominator: attempt.earnedDenominator ?? 1,
        };
        return [
          {
            attempt,
            quiz,
            unit,
            earned: toNumber(earned),
            possible: attempt.possible ?? attempt.revisionIds.length,
          },
        ];
      }),
    });
  },
});
