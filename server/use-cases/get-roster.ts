// Who is in a class, who teaches it, and whether its join code is open.
import { listRoster } from '../db/rosters';
import { listClassTeachers } from '../db/taught-classes';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const getRoster = useCase({
  permission: 'class:read',
  input: ofClass,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const [pupils, teachers] = await Promise.all([listRoster(taught.id), listClassTeachers(taught.id)]);
    const { id, name, locale, digits, isOwner, archivedAt, joinCode, joinCodeUntil, signInCode } = taught;
    const isOpen = joinCode !== null && joinCodeUntil !== null && joinCodeUntil > now;
    return succeed({
      ...{ id, name, locale, digits, isOwner, pupils, teachers, signInCode },
      isArchived: archivedAt !== null,
      joinCode: isOpen ? { code: joinCode, until: joinCodeUntil } : null,
    });
  },
});
