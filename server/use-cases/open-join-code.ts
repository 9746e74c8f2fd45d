// Opens a class for whoever has its code, for an hour.
import { openJoinCode as openCode } from '../db/join-codes';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const openJoinCode = useCase({
  permission: 'class:change',
  input: ofClass,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    return (await openCode(taught.id, now)) ? succeed({ class: taught.id }) : fail('not-found');
  },
});
