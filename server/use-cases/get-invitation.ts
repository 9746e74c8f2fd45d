// What an invitation to the staff makes of whoever opens it, and whether it still works.
import { z } from 'zod';
import { findInvitation } from '../db/invitations';
import { findPresent } from './present-learner';
import { fail, succeed, useCase } from './use-case';

export const getInvitation = useCase({
  permission: 'invitation:read',
  input: z.strictObject({ secret: z.string().max(100) }),
  run: async ({ actor, now, input }) => {
    const invitation = await findInvitation(input.secret, now);
    if (invitation === null) return fail('not-found');
    return succeed({ role: invitation.role, present: await findPresent(actor, null) });
  },
});
