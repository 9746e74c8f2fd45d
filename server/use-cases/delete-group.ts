// Removes a group of a class. Its pupils stay in the class, and what they were given stays theirs.
import { z } from 'zod';
import { deleteGroup as removeGroup } from '../db/groups';
import { findTaughtClass } from '../db/teaching';
import { ofGroup } from './group-input';
import { fail, succeed, useCase } from './use-case';

export const deleteGroupInput = z.strictObject(ofGroup);

export const deleteGroup = useCase({
  permission: 'roster:change',
  input: deleteGroupInput,
  run: async ({ actor, input: { class: classId, group } }) => {
    const taught = await findTaughtClass(classId, actor.learnerId);
    if (taught?.archivedAt !== null) return fail('not-found');
    const isDone = await removeGroup({ groupId: group, classId: taught.id });
    return isDone ? succeed({ group }) : fail('not-found');
  },
});
