// R3: whoever asks while the database is away is told to try again, whichever way the line to it broke.
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { getDatabaseUrl } from '../../server/app-env';
import { classifyFault } from '../../server/classify-fault';
import { PrismaClient } from '../../server/db/generated/client';

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function openClient(): Promise<{ client: pg.Client; backend: number }> {
  const client = new pg.Client({ connectionString: getDatabaseUrl() });
  client.on('error', () => undefined);
  await client.connect();
  ends.push(() => client.end().catch(() => undefined));
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return { client, backend: rows[0]?.pid ?? 0 };
}

async function terminate(backend: number): Promise<void> {
  const { client } = await openClient();
  await client.query('SELECT pg_terminate_backend($1, 5000)', [backend]);
}

function openPrisma(connectionString: string): PrismaClient {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 1 }) });
  ends.push(() => prisma.$disconnect());
  return prisma;
}

const faultOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'no fault',
    (error: unknown) => classifyFault(error),
  );

/** A port that nothing listens on. */
const nowhere = 'postgresql://nobody:nothing@127.0.0.1:9/none';

describe('a fault of the line to the database is told as unavailable', () => {
  it('when the server ends the connection during a question', async () => {
    const { client, backend } = await openClient();
    const asked = faultOf(client.query('SELECT pg_sleep(30)'));
    await terminate(backend);
    expect(await asked).toBe('unavailable');
  });

  it('when the connection was already broken', async () => {
    const { client, backend } = await openClient();
    await terminate(backend);
    const answers = [await faultOf(client.query('SELECT 1')), await faultOf(client.query('SELECT 1'))];
    expect(answers).toEqual(['unavailable', 'unavailable']);
  });

  it('when the mapper is told so in the middle of a transaction', async () => {
    const prisma = openPrisma(getDatabaseUrl());
    const asked = faultOf(
      prisma.$transaction(async (tx) => {
        const rows = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
        await terminate(rows[0]?.pid ?? 0);
        await tx.learner.count();
      }),
    );
    expect(await asked).toBe('unavailable');
  });

  it('when the mapper finds nobody at the address', async () => {
    expect(await faultOf(openPrisma(nowhere).learner.count())).toBe('unavailable');
  });
});

it('a fault of our own question is not', async () => {
  const { client } = await openClient();
  expect(await faultOf(client.query('SELECT nothing FROM nowhere'))).toBe('failed');
  expect(await faultOf(openPrisma(getDatabaseUrl()).$queryRaw`SELECT nothing FROM nowhere`)).toBe('failed');
});
