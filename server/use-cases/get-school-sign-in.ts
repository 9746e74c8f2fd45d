// The page of the school's own sign-in: whether there is one, what signing in would mean for whoever uses this browser now,
// and whether they have just come back from it to link their account.
import { z } from 'zod';
import { getSchoolSignIn as readSchoolSignIn } from '../app-env';
import { openProof, purposeOfLink } from '../auth/school-proof';
import { findPresent } from './present-learner';
import { succeed, useCase } from './use-case';

export const getSchoolSignIn = useCase({
  permission: 'course:read',
  /** Empty: this browser has none. */
  input: z.strictObject({ proof: z.string().max(2000) }),
  run: async ({ actor, input }) => {
    const school = readSchoolSignIn();
    const isStaff = actor.role === 'teacher' || actor.role === 'admin';
    const identity = isStaff ? await openProof(input.proof, purposeOfLink(actor.sessionId)) : null;
    return succeed({
      /** null: there is none. */
      school: school && { name: school.name },
      ...{ isStaff, isLinking: identity !== null, present: await findPresent(actor, null) },
    });
  },
});
