// What is kept about whoever asks, counted.
import { z } from 'zod';
import { learnerTag } from '../auth/learner-tag';
import { listFamilyLinks } from '../db/family-links';
import { countOwnData, getProfile } from '../db/own-data';
import { getEnv } from '../env';
import { succeed, useCase } from './use-case';

export const getOwnData = useCase({
  permission: 'own-data:read',
  input: z.strictObject({}),
  run: async ({ actor: { learnerId }, now }) =>
    succeed({
      /** By it the page says whom to erase. */
      tag: learnerTag(learnerId),
      profile: await getProfile(learnerId),
      counts: await countOwnData(learnerId),
      familyLinks: await listFamilyLinks(learnerId, now),
      retentionMonths: getEnv().RETENTION_MONTHS,
    }),
});
