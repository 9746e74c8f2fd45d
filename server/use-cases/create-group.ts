// Makes a group of a class, under an id that the form made, so that a repeated send makes it once.
import { z } from 'zod';
import { createGroup as addGroup } from '../db/groups';
import { findTaughtClass } from '../db/teaching';
import { groupContent, ofGroup } from './group-input';
import { fail, succeed, useCase } from './use-case';

export const createGroupInput = z.strictObject({ ...ofGroup, ...groupContent });

export const createGroup = useCase({
  permission: 'roster:change',
  input: createGroupInput,
  run: async ({ actor, input }) => {
    const { group, name, pupils } = input;
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.archivedAt !== null) return fail('not-found');
    if (pupils.length === 0) return fail('no-pupils');
    const outcome = await addGroup({ groupId: group, classId: taught.id, name, learnerIds: pupils });
    return outcome === 'done' ? succeed({ group }) : fail(outcome);
  },
});
