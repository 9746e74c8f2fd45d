// Makes an account as a teacher for somebody whom nobody invited, where the operator allows it. What its owner learnt in
// this browser as a guest goes along.
import { z } from 'zod';
import { getEnv } from '../env';
import { hashPassword } from '../auth/password-hash';
import { isWithinLimits } from '../auth/try-limits';
import { writeAudit } from '../db/audit';
import { joinFreely } from '../db/invitations';
import { accountInput, readAccount } from './account-input';
import { findGuestRow } from './present-learner';
import { fail, succeed, useCase } from './use-case';

const WINDOW_MS = 60 * 60 * 1000;
/** As many as a large school has at its one address on the day it begins; hashing is dear, and so are made-up teachers. */
const MOST_OF_ADDRESS = 40;

export const signUpInput = z.strictObject(accountInput);

export const signUp = useCase({
  permission: 'invitation:read',
  input: signUpInput,
  run: async ({ actor, now, reading, address, input }) => {
    if (getEnv().TEACHER_SIGN_UP !== 'open') return fail('not-found');
    const account = readAccount(input);
    if (typeof account === 'string') return fail(account);
    // Not taken back when it succeeds: each makes a row. Counted before names are tried and passwords hashed.
    const limit = { key: `sign-up:${address}`, most: MOST_OF_ADDRESS };
    if (!(await isWithinLimits([limit], now, WINDOW_MS))) return fail('too-many-accounts');
    const { signInName, displayName } = account;
    const joined = await joinFreely({
      ...{ now, signInName, displayName, locale: reading.locale, identity: null },
      guestId: await findGuestRow(actor),
      passwordHash: await hashPassword(input.password),
    });
    if (joined === null) throw new Error('a teacher was not stored');
    if (typeof joined === 'string') return fail(joined);
    await writeAudit({ actorId: joined.learnerId, action: 'staff:sign-up', subjectId: joined.learnerId });
    return succeed({});
  },
});
