// From now on the school's own sign-in does not open the account of whoever asks any more; sessions elsewhere end.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { unlinkIdentity } from '../db/external-identities';
import { fail, succeed, useCase } from './use-case';

export const unlinkSchoolAccountInput = z.strictObject({});

export const unlinkSchoolAccount = useCase({
  permission: 'own-sign-in:change',
  input: unlinkSchoolAccountInput,
  run: async ({ actor: { learnerId, sessionId } }) => {
    if ((await unlinkIdentity({ learnerId, sessionId })) === 'last-way-in') return fail('last-way-in');
    await writeAudit({ actorId: learnerId, action: 'school-account:unlink', subjectId: learnerId });
    return succeed({});
  },
});
