// The page on which a teacher makes an account without an invitation: whether there is one, and what it would mean for
// whoever uses this browser now.
import { z } from 'zod';
import { getEnv } from '../env';
import { findPresent } from './present-learner';
import { succeed, useCase } from './use-case';

export const getSignUp = useCase({
  permission: 'invitation:read',
  input: z.strictObject({}),
  run: async ({ actor }) =>
    succeed({
      isOpen: getEnv().TEACHER_SIGN_UP === 'open',
      present: await findPresent(actor, null),
    }),
});
