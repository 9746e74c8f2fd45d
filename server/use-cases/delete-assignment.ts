// Takes an assignment back. What pupils did of it stays theirs.
import { z } from 'zod';
import { deleteAssignment as removeAssignment } from '../db/assignments';
import { findTaughtClass } from '../db/teaching';
import { assignmentId, classId } from './input';
import { fail, succeed, useCase } from './use-case';

export const deleteAssignmentInput = z.strictObject({ class: classId, assignment: assignmentId });

export const deleteAssignment = useCase({
  permission: 'assignment:change',
  input: deleteAssignmentInput,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const isDone = await removeAssignment({ assignmentId: input.assignment, classId: taught.id });
    return isDone ? succeed({ assignment: input.assignment }) : fail('not-found');
  },
});
