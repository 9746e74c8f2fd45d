// Comes into a class by its code, with a nickname of those that the course offers. The learner stays who they are, so all
// that they did comes along.
import { z } from 'zod';
import { listNicknames } from '../../domain/nickname';
import { AVATARS, LONGEST_NICKNAME } from '../../domain/roster';
import { joinByCode } from '../db/join-codes';
import { position } from './input';
import { tryJoinCode } from './try-join-code';
import { fail, succeed, useCase } from './use-case';

export const joinClassInput = z.strictObject({
  code: z.string().max(40),
  /** Somebody who has a nickname keeps it. */
  nickname: z.string().max(LONGEST_NICKNAME),
  avatar: position.pipe(z.number().max(AVATARS - 1)),
});

export const joinClass = useCase({
  permission: 'class:join',
  input: joinClassInput,
  run: async ({ actor, now, address, input }) => {
    // A visitor becomes a guest before; somebody of the staff is nobody's pupil.
    if (actor.role !== 'learner') return fail('not-found');
    const { nickname, avatar } = input;
    const found = await tryJoinCode(input.code, address, now);
    if (typeof found === 'string') return fail(found);
    if (!listNicknames(found.locale).includes(nickname)) return fail('bad-nickname');
    const joining = { code: found.code, learnerId: actor.learnerId, nickname, avatar };
    const outcome = await joinByCode(joining, now);
    if (outcome === 'closed') return fail('wrong-code');
    return outcome === 'joined' ? succeed({ className: found.name }) : fail(outcome);
  },
});
