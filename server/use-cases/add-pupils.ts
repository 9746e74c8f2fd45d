// Adds pupils to a class: so many with nicknames that the course makes, or those of a pasted list.
import { z } from 'zod';
import { offerNicknames } from '../../domain/nickname';
import { createRandom } from '../../domain/random';
import { LONGEST_NICKNAME, MOST_PUPILS, readRoster } from '../../domain/roster';
import { addPupilList } from '../db/rosters';
import { findTaughtClass } from '../db/teaching';
import { classId } from './class-input';
import { quantity } from './input';
import { fail, succeed, useCase } from './use-case';

export const addPupilsInput = z.strictObject({
  class: classId,
  /** Made by the browser: the same list sent again adds nobody twice. */
  list: z.uuid(),
  /** How many, with nicknames of the class's language. */
  count: quantity.optional(),
  /** In place of that: nicknames, one a line. */
  nicknames: z
    .string()
    .max(MOST_PUPILS * (LONGEST_NICKNAME + 20))
    .optional(),
});

export const addPupils = useCase({
  permission: 'roster:change',
  input: addPupilsInput,
  run: async ({ actor, input }) => {
    const { list: listId, count, nicknames } = input;
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    if ((count === undefined) === (nicknames === undefined)) return fail('bad-input', 'count or nicknames');
    if (count !== undefined && count > MOST_PUPILS) return fail('full');
    const { id, locale } = taught;
    const pasted = readRoster(nicknames ?? '');
    if (pasted.faults.length > 0) {
      const isTwice = pasted.faults.every(({ fault }) => fault === 'twice');
      return fail(
        isTwice ? 'taken' : 'bad-nickname',
        pasted.faults.map(({ line }) => `line ${line}`).join(', '),
      );
    }
    if (count === undefined && pasted.nicknames.length === 0) return fail('bad-nickname', 'no nickname');
    const choose = (taken: readonly string[]): readonly string[] | null => {
      if (count !== undefined) return offerNicknames(count, locale, createRandom(listId), new Set(taken));
      return readRoster(nicknames ?? '', taken).faults.length > 0 ? null : pasted.nicknames;
    };
    const outcome = await addPupilList({ classId: id, listId, locale, choose });
    return outcome === 'added' ? succeed({ list: listId }) : fail(outcome);
  },
});
