// For a right join code: which class it opens, nicknames to choose from, and what joining means for whoever is here.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { offerNicknames } from '../../domain/nickname';
import type { Actor } from '../../domain/permissions';
import { createRandom } from '../../domain/random';
import { listAttempts } from '../db/attempts';
import { findSession } from '../db/learners';
import { tryJoinCode } from './try-join-code';
import { fail, succeed, useCase } from './use-case';

const OFFERED = 6;

/**
 * - `nobody`: there is nothing yet that could come along
 * - `guest`: there is work in this browser
 * - `pupil`: somebody with a nickname is signed in
 * - `staff`: an adult is signed in, who cannot join as a pupil
 */
type Present =
  { readonly is: 'nobody' | 'guest' | 'staff' } | { readonly is: 'pupil'; readonly nickname: string };

async function findPresent(actor: Actor): Promise<Present> {
  if (actor.role === 'visitor') return { is: 'nobody' };
  if (actor.role !== 'learner') return { is: 'staff' };
  const nickname = (await findSession(actor.sessionId))?.nickname ?? null;
  if (nickname !== null) return { is: 'pupil', nickname };
  return { is: (await listAttempts(actor.learnerId)).length > 0 ? 'guest' : 'nobody' };
}

export const offerJoinInput = z.strictObject({ code: z.string().max(40) });

export const offerJoin = useCase({
  permission: 'class:join',
  input: offerJoinInput,
  run: async ({ actor, now, address, input }) => {
    const found = await tryJoinCode(input.code, address, now);
    if (typeof found === 'string') return fail(found);
    const { name, locale, nicknames } = found;
    return succeed({
      className: name,
      locale,
      nicknames: offerNicknames(OFFERED, locale, createRandom(randomUUID()), new Set(nicknames)),
      present: await findPresent(actor),
    });
  },
});
