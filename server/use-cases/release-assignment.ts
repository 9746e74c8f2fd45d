// Opens the results of an assignment that waits for its teacher. They stay open.
import { z } from 'zod';
import { findAssignment, releaseAssignment as openResults } from '../db/assignments';
import { findTaughtClass } from '../db/teaching';
import { assignmentId, classId } from './input';
import { fail, succeed, useCase } from './use-case';

export const releaseAssignmentInput = z.strictObject({ class: classId, assignment: assignmentId });

export const releaseAssignment = useCase({
  permission: 'assignment:change',
  input: releaseAssignmentInput,
  run: async ({ actor, input, now }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const place = { assignmentId: input.assignment, classId: taught.id };
    const found = await findAssignment(place);
    // Where results open by a rule, that rule was told to the pupils: it is not overruled here.
    if (found?.release !== 'by-hand') return fail('not-found');
    await openResults(place, now);
    return succeed({ assignment: found.id });
  },
});
