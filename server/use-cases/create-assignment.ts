// Gives work to a class, under an id that the form made, so that a repeated send gives it once.
import { z } from 'zod';
import { areDatesSound, readWork, releases } from '../../domain/assignment';
import { getCourse } from '../content/catalog';
import { createAssignment as addAssignment } from '../db/assignments';
import { findTaughtClass } from '../db/teaching';
import { findAssigned } from './assigned-work';
import { assignmentId, classId } from './input';
import { fail, succeed, useCase } from './use-case';

/** A field of a form that was left empty is nothing. */
const emptyAsNull = (given: unknown): unknown => (given === '' ? null : given);

/** A moment with its offset from UTC: what a browser's clock shows is nothing without it. */
const moment = z.preprocess(emptyAsNull, z.iso.datetime({ offset: true }).nullable().default(null));

const tries = z.preprocess(
  (given) => (typeof given === 'string' && /^\d{1,2}$/u.test(given) ? Number(given) : emptyAsNull(given)),
  z.number().int().min(1).max(20).nullable().default(null),
);

export const createAssignmentInput = z.strictObject({
  class: classId,
  assignment: assignmentId,
  /** Such as `quiz:<quiz>`, `lesson:<lesson>` or `unit:<unit>`. */
  work: z.string().max(140),
  /** Empty: now. */
  opensAt: moment,
  dueAt: moment,
  closesAt: moment,
  mostTries: tries,
  release: z.enum(releases),
});

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const createAssignment = useCase({
  permission: 'assignment:change',
  input: createAssignmentInput,
  run: async ({ actor, input, now }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    const place = readWork(input.work);
    if (taught?.archivedAt !== null || place === null) return fail('not-found');
    const thing = findAssigned(getCourse(), place);
    if (thing === null) return fail('not-found');
    const opensAt = toDate(input.opensAt) ?? now;
    const dates = { opensAt, dueAt: toDate(input.dueAt), closesAt: toDate(input.closesAt) };
    // Lessons have feedback at once, so there is nothing to open later and nothing to count tries of.
    const isQuiz = place.work === 'quiz';
    const release = isQuiz ? input.release : 'at-once';
    if (!areDatesSound(dates, release, now)) return fail('bad-dates');
    const given = await addAssignment({
      ...{ id: input.assignment, classId: taught.id, createdById: actor.learnerId },
      ...{ ...place, ...dates, release, mostTries: isQuiz ? input.mostTries : null },
    });
    if (given === null) return fail('not-found');
    const isSame = given.work === place.work && given.workId === place.workId;
    return isSame ? succeed({ assignment: given.id }) : fail('conflict');
  },
});
