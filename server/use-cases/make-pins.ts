// Makes new PINs for pupils of a class. They are told here once: the server keeps hashes.
import { z } from 'zod';
import { MOST_PUPILS } from '../../domain/roster';
import { writeAudit } from '../db/audit';
import { makePinsOfClass } from '../db/pins';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const makePinsInput = z.strictObject({
  class: classId,
  pupils: z.array(pupilId).min(1).max(MOST_PUPILS),
});

export const makePins = useCase({
  permission: 'roster:change',
  input: makePinsInput,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const made = await makePinsOfClass(taught.id, input.pupils);
    if (made.pins.length === 0) return fail('not-found');
    await writeAudit({ actorId: actor.learnerId, action: 'pins:make', subjectId: taught.id });
    return succeed(made);
  },
});
