// Removes a database of the tests, whoever is still connected to it.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const insufficientPrivilege = '42501';

/** PostgreSQL's own workers may look after a database just now: they end by themselves, and nobody else may end them. */
export async function dropDatabase(client: pg.Client, name: string, triesLeft = 40): Promise<void> {
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  } catch (error) {
    const isWorkerThere = error instanceof pg.DatabaseError && error.code === insufficientPrivilege;
    if (!isWorkerThere || triesLeft === 0) throw error;
    await sleep(250);
    await dropDatabase(client, name, triesLeft - 1);
  }
}
