// The classes that a teacher teaches.
import { z } from 'zod';
import { listTaughtClasses } from '../db/teaching';
import { countPupils } from '../db/taught-classes';
import { succeed, useCase } from './use-case';

export const getClasses = useCase({
  permission: 'class:read',
  input: z.strictObject({}),
  run: async ({ actor }) => {
    const classes = await listTaughtClasses(actor.learnerId);
    const pupils = await countPupils(classes.map(({ id }) => id));
    return succeed(
      classes.map(({ id, name, locale, archivedAt }) => ({
        ...{ id, name, locale, isArchived: archivedAt !== null },
        pupils: pupils.get(id) ?? 0,
      })),
    );
  },
});
