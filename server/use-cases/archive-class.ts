// Archives a class: nobody joins it any more, and its results stay. Its owner may.
import { writeAudit } from '../db/audit';
import { archiveClass as close } from '../db/taught-classes';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const archiveClass = useCase({
  permission: 'class:change',
  input: ofClass,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.isOwner !== true) return fail('not-found');
    await close(taught.id, now);
    await writeAudit({ actorId: actor.learnerId, action: 'class:archive', subjectId: taught.id });
    return succeed({ class: taught.id });
  },
});
