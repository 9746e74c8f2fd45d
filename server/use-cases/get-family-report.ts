// What the link of a family shows, to whoever has it. Which links there are or were is not told.
import { z } from 'zod';
import { findFamilyLink } from '../db/family-links';
import { readFamilyReport } from './family-report';
import { fail, succeed, useCase } from './use-case';

export const getFamilyReport = useCase({
  permission: 'family:read',
  input: z.strictObject({ secret: z.string().max(100) }),
  run: async ({ input, now, reading }) => {
    const link = await findFamilyLink(input.secret, now);
    if (link === null) return fail('not-found');
    const { nickname, isSample, expiresAt } = link;
    const units = await readFamilyReport(link, now, reading.digits);
    return succeed({ nickname, isSample, expiresAt, units });
  },
});
