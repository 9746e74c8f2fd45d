// What the notice has to say besides what is always so.
import { z } from 'zod';
import { getSchoolSignIn, isHttps } from '../app-env';
import { getEnv } from '../env';
import { succeed, useCase } from './use-case';

export const getPrivacy = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: () =>
    Promise.resolve(
      succeed({
        ...{ retentionMonths: getEnv().RETENTION_MONTHS, isHttps: isHttps() },
        hasSchool: getSchoolSignIn() !== null,
      }),
    ),
});
