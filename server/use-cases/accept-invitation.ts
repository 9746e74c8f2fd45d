// Makes an account on the staff from an invitation. What its owner learnt in this browser as a guest goes along: the
// account is made on that very row. Signing in is the next step, and goes by the new password.
import { z } from 'zod';
import type { Actor } from '../../domain/permissions';
import { findPasswordFault, mostPasswordLength, readSignInName } from '../../domain/password';
import { hashPassword } from '../auth/password-hash';
import { writeAudit } from '../db/audit';
import { findInvitation, joinStaff } from '../db/invitations';
import { isGuest } from '../db/learners';
import { typedLine } from './input';
import { fail, succeed, useCase } from './use-case';

export const acceptInvitationInput = z.strictObject({
  secret: z.string().max(100),
  signInName: z.string().max(100),
  /** How pupils and colleagues see them. Empty: the sign-in name. */
  displayName: typedLine(80),
  password: z.string().max(mostPasswordLength),
  repeated: z.string().max(mostPasswordLength),
});

async function findGuestRow(actor: Actor): Promise<string | null> {
  if (actor.role !== 'learner') return null;
  return (await isGuest(actor.learnerId)) ? actor.learnerId : null;
}

export const acceptInvitation = useCase({
  permission: 'invitation:read',
  input: acceptInvitationInput,
  run: async ({ actor, now, reading, input }) => {
    const { secret, password } = input;
    // Asked first, so that nobody without an invitation has passwords hashed here, or tries which names there are.
    if ((await findInvitation(secret, now)) === null) return fail('not-found');
    const signInName = readSignInName(input.signInName);
    if (signInName === null) return fail('name-unfit');
    const fault = findPasswordFault(password, signInName);
    if (fault !== null) return fail(fault);
    if (password !== input.repeated) return fail('passwords-differ');
    const joined = await joinStaff({
      ...{ secret, now, signInName, locale: reading.locale },
      guestId: await findGuestRow(actor),
      displayName: input.displayName === '' ? signInName : input.displayName,
      passwordHash: await hashPassword(password),
    });
    if (joined === null) return fail('not-found');
    if (joined === 'name-taken') return fail('name-taken');
    await writeAudit({ actorId: joined.learnerId, action: 'staff:join', subjectId: joined.learnerId });
    return succeed({});
  },
});
