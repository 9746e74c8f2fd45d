// Takes the link of a pupil's family back: it opens nothing at the next request.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { endFamilyLink as end } from '../db/family-links';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const endFamilyLinkInput = z.strictObject({ class: classId, pupil: pupilId });

export const endFamilyLink = useCase({
  permission: 'family:change',
  input: endFamilyLinkInput,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const isEnded = await end({ classId: taught.id, learnerId: input.pupil });
    if (!isEnded) return fail('not-found');
    await writeAudit({ actorId: actor.learnerId, action: 'family-link:end', subjectId: input.pupil });
    return succeed({ pupil: input.pupil });
  },
});
