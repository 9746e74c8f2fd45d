// Gives work to a class or to some of its pupils, under an id that the form made, so that a repeated send gives it once.
import { z } from 'zod';
import { areDatesSound, readWork, type WorkPlace } from '../../domain/assignment';
import { MOST_OBJECTIVES, objectivesQuizId } from '../../domain/attempt/quiz';
import { getCourse } from '../content/catalog';
import { createAssignment as addAssignment } from '../db/assignments';
import { findTaughtClass } from '../db/teaching';
import { findAssigned } from './assigned-work';
import { readRecipients, readTerms, termsInput } from './assignment-terms';
import { assignmentId, classId } from './input';
import { fail, succeed, useCase, type Result } from './use-case';

export const createAssignmentInput = z.strictObject({
  class: classId,
  assignment: assignmentId,
  /** Such as `quiz:<quiz>`, `lesson:<lesson>` or `unit:<unit>`; or `objectives`, for a quiz of those chosen. */
  work: z.string().max(320),
  /** Which, with `objectives`; what stands here otherwise is of no matter. */
  objectives: z.array(z.string().max(60)).max(200).default([]),
  ...termsInput,
});

type Given = z.output<typeof createAssignmentInput>;

/** Null where no objective was chosen, or too many. */
function placeObjectives(chosen: readonly string[]): WorkPlace | null {
  const count = new Set(chosen).size;
  return count < 1 || count > MOST_OBJECTIVES ? null : { work: 'quiz', workId: objectivesQuizId(chosen) };
}

function readPlace({ work, objectives }: Given): Result<WorkPlace> {
  if (work === 'objectives') {
    const place = placeObjectives(objectives);
    return place === null ? fail('objectives-count') : succeed(place);
  }
  const place = readWork(work);
  return place === null ? fail('not-found') : succeed(place);
}

export const createAssignment = useCase({
  permission: 'assignment:change',
  input: createAssignmentInput,
  run: async ({ actor, input, now }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.archivedAt !== null) return fail('not-found');
    const read = readPlace(input);
    if (!read.ok) return read;
    const place = read.value;
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
