// A pupil takes back every link that shows their family what they understand.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { endFamilyLinksOf } from '../db/family-links';
import { succeed, useCase } from './use-case';

export const endOwnFamilyLinksInput = z.strictObject({});

export const endOwnFamilyLinks = useCase({
  permission: 'own-family:end',
  input: endOwnFamilyLinksInput,
  run: async ({ actor: { learnerId } }) => {
    const isEnded = await endFamilyLinksOf(learnerId);
    if (isEnded) await writeAudit({ actorId: learnerId, action: 'family-link:end', subjectId: learnerId });
    // Taken back in another tab, or by the teacher: it is done all the same.
    return succeed({ ended: true });
  },
});
