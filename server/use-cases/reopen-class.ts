// Takes an archived class back. Its owner may.
import { writeAudit } from '../db/audit';
import { unarchiveClass as takeBack } from '../db/taught-classes';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const reopenClass = useCase({
  permission: 'class:change',
  input: ofClass,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.isOwner !== true) return fail('not-found');
    await takeBack(taught.id);
    await writeAudit({ actorId: actor.learnerId, action: 'class:reopen', subjectId: taught.id });
    return succeed({ class: taught.id });
  },
});
