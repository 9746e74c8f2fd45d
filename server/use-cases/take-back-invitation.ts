// Takes an invitation back that nobody has used: its link opens nothing from now on.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { deleteInvitation } from '../db/invitations';
import { fail, succeed, useCase } from './use-case';

export const takeBackInvitationInput = z.strictObject({ invitation: z.uuid() });

export const takeBackInvitation = useCase({
  permission: 'invitation:create',
  input: takeBackInvitationInput,
  run: async ({ actor, input }) => {
    if (!(await deleteInvitation(input.invitation))) return fail('not-found');
    await writeAudit({
      actorId: actor.learnerId,
      action: 'invitation:take-back',
      subjectId: input.invitation,
    });
    return succeed({});
  },
});
