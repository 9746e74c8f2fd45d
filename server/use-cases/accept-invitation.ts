// Makes an account on the staff from an invitation. What its owner learnt in this browser as a guest goes along: the
// account is made on that very row. Signing in is the next step, and goes by the new password.
import { z } from 'zod';
import { hashPassword } from '../auth/password-hash';
import { writeAudit } from '../db/audit';
import { findInvitation, joinByInvitation } from '../db/invitations';
import { accountInput, readAccount } from './account-input';
import { findGuestRow } from './present-learner';
import { fail, succeed, useCase } from './use-case';

export const acceptInvitationInput = z.strictObject({ secret: z.string().max(100), ...accountInput });

export const acceptInvitation = useCase({
  permission: 'invitation:read',
  input: acceptInvitationInput,
  run: async ({ actor, now, reading, input }) => {
    const { secret } = input;
    // Asked first, so that nobody without an invitation has passwords hashed here, or tries which names there are.
    if ((await findInvitation(secret, now)) === null) return fail('not-found');
    const account = readAccount(input);
    if (typeof account === 'string') return fail(account);
    const { signInName, displayName } = account;
    const joined = await joinByInvitation(secret, {
      ...{ now, signInName, displayName, locale: reading.locale, identity: null },
      guestId: await findGuestRow(actor),
      passwordHash: await hashPassword(input.password),
    });
    if (joined === null) return fail('not-found');
    if (typeof joined === 'string') return fail(joined);
    await writeAudit({ actorId: joined.learnerId, action: 'staff:join', subjectId: joined.learnerId });
    return succeed({});
  },
});
