// One cell of the gradebook: the pupil's attempts, what counts, and all that was decided about it.
import { z } from 'zod';
import { isDoneLate } from '../../domain/assignment';
import { toPercent } from '../../domain/gradebook';
import { getCourse } from '../content/catalog';
import { findAssignment } from '../db/assignments';
import { findClassPupil, listAttemptsAt, listDecisions } from '../db/grades';
import { findTaughtClass } from '../db/teaching';
import { findAssigned } from './assigned-work';
import { assignmentId, classId, learnerId } from './input';
import { readCell, toTried } from './read-gradebook';
import { fail, succeed, useCase } from './use-case';

export const getGrade = useCase({
  permission: 'gradebook:read',
  input: z.strictObject({ class: classId, assignment: assignmentId, pupil: learnerId }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const [assignment, pupil] = await Promise.all([
      findAssignment({ assignmentId: input.assignment, classId: taught.id }),
      findClassPupil(taught.id, input.pupil),
    ]);
    if (assignment === null || pupil === null) return fail('not-found');
    const [attempts, decisions, cell] = await Promise.all([
      listAttemptsAt(assignment.id, pupil.learnerId),
      listDecisions(assignment.id, pupil.learnerId),
      readCell(assignment, pupil.learnerId, now, reading.digits),
    ]);
    return succeed({
      classId: taught.id,
      className: taught.name,
      assignment,
      thing: findAssigned(getCourse(reading.digits), assignment),
      pupil,
      cell,
      attempts: attempts.map((attempt) => {
        const { share, ...times } = toTried(attempt);
        return {
          ...times,
          id: attempt.id,
          percent: share === null ? null : toPercent(share),
          isLate: attempt.submittedAt !== null && isDoneLate(assignment, attempt.submittedAt),
        };
      }),
      decisions,
    });
  },
});
