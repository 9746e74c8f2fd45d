// Closes the join code of a class before its hour is over.
import { closeJoinCode as closeCode } from '../db/join-codes';
import { findTaughtClass } from '../db/teaching';
import { ofClass } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const closeJoinCode = useCase({
  permission: 'class:change',
  input: ofClass,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    await closeCode(taught.id);
    return succeed({ class: taught.id });
  },
});
