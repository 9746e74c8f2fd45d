// What signing in would mean for whoever uses this browser now, and by what besides name and password it can be done.
import { z } from 'zod';
import { getSchoolSignIn } from '../app-env';
import { getEnv } from '../env';
import { findPresent } from './present-learner';
import { succeed, useCase } from './use-case';

export const getSignIn = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ actor }) => {
    const school = getSchoolSignIn();
    return succeed({
      present: await findPresent(actor, null),
      /** The school's own sign-in. null: there is none. */
      school: school && { name: school.name },
      /** Whoever teaches may make an account by themselves. */
      isSignUpOpen: getEnv().TEACHER_SIGN_UP === 'open',
    });
  },
});
