// Gives a group of a class its name and its pupils anew. Work that was given to it before stays with whom it was given to.
import { z } from 'zod';
import { changeGroup as change } from '../db/groups';
import { findTaughtClass } from '../db/teaching';
import { groupContent, ofGroup } from './group-input';
import { version } from './input';
import { fail, succeed, useCase } from './use-case';

export const changeGroupInput = z.strictObject({
  ...ofGroup,
  /** The one that the form was drawn with: who changed it meanwhile is not overruled unseen. */
  version,
  ...groupContent,
});

export const changeGroup = useCase({
  permission: 'roster:change',
  input: changeGroupInput,
  run: async ({ actor, input }) => {
    const { group, name, pupils } = input;
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.archivedAt !== null) return fail('not-found');
    if (pupils.length === 0) return fail('no-pupils');
    const place = { groupId: group, classId: taught.id, version: input.version };
    const outcome = await change({ ...place, name, learnerIds: pupils });
    return outcome === 'done' ? succeed({ group }) : fail(outcome);
  },
});
