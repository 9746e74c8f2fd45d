// What an admin sees of the whole house: who is on the staff, who is invited, how much there is, what is due to be removed, and what was done last.
// Of pupils it counts and names nobody.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findLastTime, listLastAudit } from '../db/audit';
import { countHouse } from '../db/house';
import { listInvitations } from '../db/invitations';
import { ping } from '../db/ping';
import { listStaff } from '../db/staff';
import { getEnv } from '../env';
import { countDue } from './apply-retention';
import { succeed, useCase } from './use-case';

const MOST_ENTRIES = 50;
const packageFile = z.object({ version: z.string() });

function readVersion(): string {
  const raw: unknown = JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8'));
  return packageFile.parse(raw).version;
}

/** How long a question to the database and its answer take now. Where there is no answer, there is no page either. */
async function measureDatabaseMs(): Promise<number> {
  const start = performance.now();
  await ping();
  return performance.now() - start;
}

export const getHouse = useCase({
  permission: 'house:read',
  input: z.strictObject({}),
  run: async ({ now }) => {
    const [staff, invitations, counts, audit] = await Promise.all([
      listStaff(),
      listInvitations(now),
      countHouse(),
      listLastAudit(MOST_ENTRIES),
    ]);
    const retention = {
      months: getEnv().RETENTION_MONTHS,
      lastAt: await findLastTime('retention:apply'),
      due: await countDue(now),
    };
    const databaseMs = await measureDatabaseMs();
    const runningSince = new Date(now.getTime() - process.uptime() * 1000);
    return succeed({
      people: staff.map(({ role, signInName, displayName, createdAt }) => {
        return { role, signInName, displayName, createdAt };
      }),
      ...{ invitations, counts, audit, version: readVersion(), databaseMs, runningSince, retention },
    });
  },
});
