// What is kept about whoever asks, counted.
import { z } from 'zod';
import { getSchoolSignIn } from '../app-env';
import { learnerTag } from '../auth/learner-tag';
import { findLinkedSince } from '../db/external-identities';
import { listFamilyLinks } from '../db/family-links';
import { countOwnData, getProfile } from '../db/own-data';
import { getEnv } from '../env';
import { succeed, useCase } from './use-case';

export const getOwnData = useCase({
  permission: 'own-data:read',
  input: z.strictObject({}),
  run: async ({ actor: { learnerId, role }, now }) => {
    const school = role === 'learner' ? null : getSchoolSignIn();
    return succeed({
      /** By it the page says whom to erase. */
      tag: learnerTag(learnerId),
      profile: await getProfile(learnerId),
      counts: await countOwnData(learnerId),
      familyLinks: await listFamilyLinks(learnerId, now),
      retentionMonths: getEnv().RETENTION_MONTHS,
      /** The school's own sign-in, and since when it opens this account. null: there is none, or they are not of the staff. */
      school: school && { name: school.name, since: await findLinkedSince(learnerId) },
    });
  },
});
