// The groups of a class, and the pupils that can be in them.
import { listClassPupils } from '../db/grades';
import { listGroups } from '../db/groups';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export type { GroupRow } from '../db/groups';

export const getGroups = useCase({
  permission: 'class:read',
  input: ofClass,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const [pupils, groups] = await Promise.all([listClassPupils(taught.id), listGroups(taught.id)]);
    const isArchived = taught.archivedAt !== null;
    return succeed({ classId: taught.id, className: taught.name, isArchived, pupils, groups });
  },
});
