// What a pupil answered in an assigned quiz that was handed in, for the teachers of the class it was assigned to. The
// answers are told when they are told to the pupil.
import { z } from 'zod';
import { getCourse } from '../content/catalog';
import { findAttemptInClass } from '../db/attempts';
import { findPupil } from '../db/pupils';
import { countLate } from '../db/responses';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { isResultHidden } from './hidden-result';
import { attemptId } from './input';
import { findQuizPlace } from './quiz-place';
import { describeItems } from './result-items';
import { fail, succeed, useCase } from './use-case';

export const getPupilAttempt = useCase({
  permission: 'gradebook:read',
  input: z.strictObject({ class: classId, pupil: pupilId, attempt: attemptId }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const place = { classId: taught.id, learnerId: input.pupil };
    const [pupil, attempt] = await Promise.all([
      findPupil(place),
      findAttemptInClass({ ...place, attemptId: input.attempt }),
    ]);
    if (pupil === null || attempt === null) return fail('not-found');
    const quiz = findQuizPlace(getCourse(reading.digits), attempt.quizId);
    if (quiz === null || attempt.submittedAt === null) return fail('not-found');
    const isHidden = isResultHidden(attempt, now);
    return succeed({
      ...{ classId: taught.id, className: taught.name, pupil, attemptId: attempt.id, ...quiz },
      submittedAt: attempt.submittedAt,
      isHidden,
      /** When the answers open by themselves; null: when a teacher opens them. */
      opensAt: attempt.release === 'after-close' ? attempt.closesAt : null,
      items: isHidden ? [] : await describeItems(attempt, reading),
      /** Answers that came after handing in or after the deadline. */
      late: await countLate(attempt.id),
    });
  },
});
