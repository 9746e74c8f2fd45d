// What an invitation to the staff makes of whoever opens it, and whether it still works.
import { z } from 'zod';
import { getSchoolSignIn } from '../app-env';
import { openProof, purposeOfInvitation } from '../auth/school-proof';
import { findInvitation } from '../db/invitations';
import { findPresent } from './present-learner';
import { fail, succeed, useCase } from './use-case';

export const getInvitation = useCase({
  permission: 'invitation:read',
  /** `proof`: empty where this browser has none of the school's own sign-in. */
  input: z.strictObject({ secret: z.string().max(100), proof: z.string().max(2000).default('') }),
  run: async ({ actor, now, input }) => {
    const invitation = await findInvitation(input.secret, now);
    if (invitation === null) return fail('not-found');
    const school = getSchoolSignIn();
    const identity = await openProof(input.proof, purposeOfInvitation(input.secret));
    return succeed({
      ...{ role: invitation.role, present: await findPresent(actor, null) },
      /** The school's own sign-in, and whether its owner has just come back from it. null: there is none. */
      school: school && { name: school.name, isProven: identity !== null },
    });
  },
});
