// Makes an account on the staff from an invitation for somebody who has just come back from the school's own sign-in. It
// has no password: that sign-in is the way in.
import { z } from 'zod';
import { readSignInName } from '../../domain/password';
import { openProof, purposeOfInvitation } from '../auth/school-proof';
import { writeAudit } from '../db/audit';
import { findInvitation, joinByInvitation } from '../db/invitations';
import { typedLine } from './input';
import { findGuestRow } from './present-learner';
import { fail, succeed, useCase } from './use-case';

export const joinBySchoolInput = z.strictObject({
  secret: z.string().max(100),
  proof: z.string().max(2000),
  /** By it colleagues share classes with them. */
  signInName: z.string().max(100),
  /** How pupils and colleagues see them. Empty: the sign-in name. */
  displayName: typedLine(80),
});

export const joinBySchool = useCase({
  permission: 'invitation:read',
  input: joinBySchoolInput,
  run: async ({ actor, now, reading, input: { secret, proof, ...input } }) => {
    // Asked first, so that nobody without an invitation tries which names there are.
    if ((await findInvitation(secret, now)) === null) return fail('not-found');
    const identity = await openProof(proof, purposeOfInvitation(secret));
    if (identity === null) return fail('school-unproven');
    const signInName = readSignInName(input.signInName);
    if (signInName === null) return fail('name-unfit');
    const joined = await joinByInvitation(secret, {
      ...{ now, signInName, locale: reading.locale, identity, passwordHash: null },
      guestId: await findGuestRow(actor),
      displayName: input.displayName === '' ? signInName : input.displayName,
    });
    if (joined === null) return fail('not-found');
    if (typeof joined === 'string') return fail(joined);
    await writeAudit({ actorId: joined.learnerId, action: 'staff:join', subjectId: joined.learnerId });
    return succeed({});
  },
});
