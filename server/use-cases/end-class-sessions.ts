// Signs everybody of a class out, wherever they are: at the end of a lesson in the computer room, for instance.
import { writeAudit } from '../db/audit';
import { endSessionsOfClass } from '../db/rosters';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const endClassSessions = useCase({
  permission: 'roster:change',
  input: ofClass,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    await endSessionsOfClass(taught.id, now);
    await writeAudit({ actorId: actor.learnerId, action: 'sessions:end', subjectId: taught.id });
    return succeed({ class: taught.id });
  },
});
