// Makes new login cards for pupils of a class. Their secrets are told here once: the server keeps hashes.
import { z } from 'zod';
import { MOST_PUPILS } from '../../domain/roster';
import { writeAudit } from '../db/audit';
import { makeCardsOfClass } from '../db/rosters';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const makeCardsInput = z.strictObject({
  class: classId,
  pupils: z.array(pupilId).min(1).max(MOST_PUPILS),
});

export const makeCards = useCase({
  permission: 'roster:change',
  input: makeCardsInput,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const cards = await makeCardsOfClass(taught.id, input.pupils, now);
    if (cards.length === 0) return fail('not-found');
    await writeAudit({ actorId: actor.learnerId, action: 'cards:make', subjectId: taught.id });
    return succeed({ cards: cards.map(({ nickname, locale, secret }) => ({ nickname, locale, secret })) });
  },
});
