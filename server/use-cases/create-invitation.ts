// Invites somebody to the staff: a link that works once, for a week. Its secret is told here and never again.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { createInvitation as storeInvitation } from '../db/invitations';
import { succeed, useCase } from './use-case';

const LASTS_MS = 7 * 24 * 60 * 60 * 1000;

export const createInvitationInput = z.strictObject({ role: z.enum(['teacher', 'admin']) });

export const createInvitation = useCase({
  permission: 'invitation:create',
  input: createInvitationInput,
  run: async ({ actor, now, input }) => {
    const expiresAt = new Date(now.getTime() + LASTS_MS);
    const made = await storeInvitation(input.role, actor.learnerId, expiresAt);
    await writeAudit({ actorId: actor.learnerId, action: 'invitation:create', subjectId: made.invitation });
    return succeed(made);
  },
});
