// From now on the school's own sign-in opens the account of whoever asks, who has just come back from it.
import { z } from 'zod';
import { openProof, purposeOfLink } from '../auth/school-proof';
import { writeAudit } from '../db/audit';
import { linkIdentity } from '../db/external-identities';
import { fail, succeed, useCase } from './use-case';

export const linkSchoolAccountInput = z.strictObject({ proof: z.string().max(2000) });

export const linkSchoolAccount = useCase({
  permission: 'own-sign-in:change',
  input: linkSchoolAccountInput,
  run: async ({ actor: { learnerId, sessionId }, input }) => {
    const identity = await openProof(input.proof, purposeOfLink(sessionId));
    if (identity === null) return fail('school-unproven');
    if (!(await linkIdentity({ ...identity, learnerId }))) return fail('school-taken');
    await writeAudit({ actorId: learnerId, action: 'school-account:link', subjectId: learnerId });
    return succeed({});
  },
});
