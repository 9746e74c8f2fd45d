// Decides about one cell of the gradebook: excused, another percent, or as it was scored. With a reason, and kept for good.
import { z } from 'zod';
import { findAssignment } from '../db/assignments';
import { addDecision, findClassPupil } from '../db/grades';
import { isAskedOf } from '../db/recipients';
import { findTaughtClass } from '../db/teaching';
import { assignmentId, classId, learnerId, typedLine } from './input';
import { fail, succeed, useCase } from './use-case';

export const decideGradeInput = z.strictObject({
  class: classId,
  assignment: assignmentId,
  /** Made by the browser, so that a repeated send decides once. */
  decision: z.uuid(),
  pupil: learnerId,
  as: z.enum(['excused', 'percent', 'scored']),
  /** Only with `percent`, 0 to 100; what stands here otherwise is of no matter. */
  percent: z
    .string()
    .regex(/^(\d{1,2}|100)?$/u)
    .default(''),
  reason: typedLine(300).pipe(z.string().min(1)),
});

export const decideGrade = useCase({
  permission: 'gradebook:change',
  input: decideGradeInput,
  run: async ({ actor, input, now }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const [assignment, pupil] = await Promise.all([
      findAssignment({ assignmentId: input.assignment, classId: taught.id }),
      findClassPupil(taught.id, input.pupil),
    ]);
    if (assignment === null || pupil === null) return fail('not-found');
    if (!(await isAskedOf(assignment, pupil.learnerId))) return fail('not-found');
    if (input.as === 'percent' && input.percent === '') return fail('bad-input', 'percent: missing');
    const isAdded = await addDecision({
      ...{ id: input.decision, assignmentId: assignment.id, learnerId: pupil.learnerId },
      ...{ byId: actor.learnerId, at: now, isExcused: input.as === 'excused', reason: input.reason },
      percent: input.as === 'percent' ? Number(input.percent) : null,
    });
    return isAdded ? succeed({ decision: input.decision }) : fail('conflict');
  },
});
