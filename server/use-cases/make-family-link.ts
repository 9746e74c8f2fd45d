// Makes the link by which a pupil's family sees what the pupil understands. Its secret is told here once.
import { z } from 'zod';
import { familyLinkDays } from '../../domain/family-link';
import { writeAudit } from '../db/audit';
import { makeFamilyLink as make } from '../db/family-links';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { quantity } from './input';
import { fail, succeed, useCase } from './use-case';

const DAY_MS = 86_400_000;

export const makeFamilyLinkInput = z.strictObject({
  class: classId,
  pupil: pupilId,
  /** How long it works. */
  days: quantity.pipe(z.literal(familyLinkDays)),
});

export const makeFamilyLink = useCase({
  permission: 'family:change',
  input: makeFamilyLinkInput,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const expiresAt = new Date(now.getTime() + input.days * DAY_MS);
    const secret = await make({ classId: taught.id, learnerId: input.pupil }, { now, expiresAt });
    if (secret === null) return fail('not-found');
    await writeAudit({ actorId: actor.learnerId, action: 'family-link:make', subjectId: input.pupil });
    return succeed({ secret, expiresAt });
  },
});
