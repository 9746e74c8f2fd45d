// Gives work to a class or to some of its pupils, under an id that the form made, so that a repeated send gives it once.
import { z } from 'zod';
import { areDatesSound, readWork } from '../../domain/assignment';
import { getCourse } from '../content/catalog';
import { createAssignment as addAssignment } from '../db/assignments';
import { findTaughtClass } from '../db/teaching';
import { findAssigned } from './assigned-work';
import { readRecipients, readTerms, termsInput } from './assignment-terms';
import { assignmentId, classId } from './input';
import { fail, succeed, useCase } from './use-case';

export const createAssignmentInput = z.strictObject({
  class: classId,
  assignment: assignmentId,
  /** Such as `quiz:<quiz>`, `lesson:<lesson>` or `unit:<unit>`. */
  work: z.string().max(140),
  ...termsInput,
});

export const createAssignment = useCase({
  permission: 'assignment:change',
  input: createAssignmentInput,
  run: async ({ actor, input, now }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    const place = readWork(input.work);
    if (taught?.archivedAt !== null || place === null) return fail('not-found');
    if (findAssigned(getCourse(), place) === null) return fail('not-found');
    const asked = readTerms(input, place.work);
    const terms = { ...asked, opensAt: asked.opensAt ?? now };
    if (!areDatesSound(terms, terms.release, now)) return fail('bad-dates');
    const recipients = await readRecipients(input, taught.id);
    if (!recipients.ok) return recipients;
    const given = await addAssignment({
      ...{ id: input.assignment, classId: taught.id, createdById: actor.learnerId },
      ...{ ...place, ...terms, recipients: recipients.value },
    });
    if (given === null) return fail('not-found');
    const isSame = given.work === place.work && given.workId === place.workId;
    return isSame ? succeed({ assignment: given.id }) : fail('conflict');
  },
});
