// What a teacher can print for a pupil's family, and whether there is a link that shows it.
import { z } from 'zod';
import { findFamilyLinkEnd } from '../db/family-links';
import { findPupil } from '../db/pupils';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { readFamilyReport } from './family-report';
import { fail, succeed, useCase } from './use-case';

export const getPupilFamily = useCase({
  permission: 'gradebook:read',
  input: z.strictObject({ class: classId, pupil: pupilId }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const place = { classId: taught.id, learnerId: input.pupil };
    const pupil = await findPupil(place);
    if (pupil === null) return fail('not-found');
    return succeed({
      ...{ classId: taught.id, className: taught.name, pupil },
      linkEnds: await findFamilyLinkEnd(place, now),
      units: await readFamilyReport(place, now, reading.digits),
    });
  },
});
