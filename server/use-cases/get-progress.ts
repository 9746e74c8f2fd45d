// Everything this learner has done: lessons, ideas, quizzes.
import { z } from 'zod';
import { modeRules } from '../../domain/attempt/mode-rules';
import { courseQuizId } from '../../domain/attempt/quiz';
import { toNumber } from '../../domain/fraction';
import { getCourse } from '../content/catalog';
import { hasWayBack } from '../db/learners';
import { isResultHidden } from './hidden-result';
import { masteryOfObjectives, progressOfLesson, readRecord } from './learning-record';
import { findQuizPlace } from './quiz-place';
import { succeed, useCase } from './use-case';

export const getProgress = useCase({
  permission: 'progress:read',
  input: z.strictObject({}),
  run: async ({ actor, reading, now }) => {
    const course = getCourse(reading.digits);
    const { catalog, lessons } = course;
    const record = await readRecord(actor, now);
    const mastery = masteryOfObjectives(record);
    return succeed({
      hasRecord: record.attempts.length > 0,
      /** There is more than this browser that opens the record: a login card, a PIN or a password. */
      comesBack:
        actor.role !== 'visitor' && (actor.role !== 'learner' || (await hasWayBack(actor.learnerId))),
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
      /** Null while the course is too small for one. */
      finalQuiz: course.quizzes.get(courseQuizId('final')) ?? null,
      quizzes: record.attempts.flatMap((attempt) => {
        const place = findQuizPlace(course, attempt.quizId);
        if (place === null || !modeRules[attempt.mode].isHandedIn) return [];
        const earned = {
          numerator: attempt.earnedNumerator ?? 0,
          denominator: attempt.earnedDenominator ?? 1,
        };
        return [
          {
            attempt,
            ...place,
            /** Handed in, and not open yet: then there are no points here. */
            isHidden: isResultHidden(attempt, now),
            earned: toNumber(earned),
            possible: attempt.possible ?? attempt.revisionIds.length,
          },
        ];
      }),
    });
  },
});
