// R8 of the promises: what was acknowledged before a backup began is in the restored copy, all of it or nothing is.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { restoreBackup } from '../../scripts/backup/restore-backup';
import { writeBackup } from '../../scripts/backup/write-backup';
import { getDatabaseUrl } from '../../server/app-env';
import { eraseLearner } from '../../server/db/erase';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { createCanaries } from '../fixtures/canaries';
import { begin, createLearner, sendTo } from '../fixtures/world';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'marsad-backup-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function newFile(): string {
  return path.join(folder, `${randomUUID()}.gz`);
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A migrated database in which nobody has learnt anything; taken away with all others of this run. */
async function createEmpty(): Promise<string> {
  const name = `${inject('templateName')}_${randomBytes(3).toString('hex')}`;
  await query(inject('serverUrl'), `CREATE DATABASE ${name} TEMPLATE ${inject('templateName')}`);
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

/** Every row of every table as text, but the list of migrations. */
async function listAll(url: string): Promise<string[]> {
  const tables = await query<{ name: string }>(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const lists = await Promise.all(
    tables.map(({ name }) =>
      query<{ line: string }>(url, `SELECT '${name} ' || t::text AS line FROM ${name} t`),
    ),
  );
  return lists.flatMap((rows) => rows.map(({ line }) => line)).sort();
}

describe('a backup', () => {
  it('restored is the same, row by row, and counts on', async () => {
    await createCanaries();
    const [file, url] = [newFile(), await createEmpty()];
    await writeBackup(getDatabaseUrl(), file);
    await restoreBackup({ url, file });
    expect(await listAll(url)).toEqual(await listAll(getDatabaseUrl()));
    await query(url, `INSERT INTO audit_entry (action) VALUES ('class:create')`);
  });

  it('made while writers run holds every answer that was acknowledged before it began', async () => {
    const acknowledged: string[] = [];
    const writing = new AbortController();
    const write = async (): Promise<void> => {
      const learner = await createLearner();
      const started = await begin(learner, 'unit');
      for (let seq = 1; !writing.signal.aborted; seq += 1) {
        const answer = sendTo(started, 0, true, seq);
        const saved = await saveAnswer(learner, answer).catch(() => null);
        // On a machine under load a save may fail; then it was not acknowledged.
        if (saved?.ok === true) acknowledged.push(answer.submissionId);
      }
    };
    const writers = [write(), write()];
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(30);
    const before = [...acknowledged];
    const [file, url] = [newFile(), await createEmpty()];
    const counts = await writeBackup(getDatabaseUrl(), file);
    writing.abort();
    await Promise.all(writers);
    await restoreBackup({ url, file });
    const rows = await query<{ id: string }>(url, 'SELECT submission_id AS id FROM response');
    const restored = new Set(rows.map(({ id }) => id));
    expect(before.filter((id) => !restored.has(id))).toEqual([]);
    expect(restored.size).toBe(counts['response']);
    expect(acknowledged.length).toBeGreaterThan(before.length);
  });
});

describe('restoring', () => {
  it('erases again what this database or a newer backup knows to be erased', async () => {
    const [one, other] = [await createLearner(), await createLearner()];
    const [older, newer, url] = [newFile(), newFile(), await createEmpty()];
    await writeBackup(getDatabaseUrl(), older);
    await eraseLearner({ learnerId: one.actor.learnerId, now: new Date() });
    await writeBackup(getDatabaseUrl(), newer);
    await query(url, `INSERT INTO erasure (learner_id) VALUES ('${other.actor.learnerId}')`);
    expect(await restoreBackup({ url, file: older, erasuresFrom: newer })).toMatchObject({ erasedAgain: 2 });
    const naming = (await listAll(url)).filter(
      (row) => row.includes(one.actor.learnerId) || row.includes(other.actor.learnerId),
    );
    expect(naming.map((row) => row.split(' ')[0])).toEqual(['erasure', 'erasure']);
  });

  it('is refused where somebody has learnt already, and changes nothing there', async () => {
    const file = newFile();
    await writeBackup(getDatabaseUrl(), file);
    const before = await listAll(getDatabaseUrl());
    await expect(restoreBackup({ url: getDatabaseUrl(), file })).rejects.toThrow('This database is in use');
    expect(await listAll(getDatabaseUrl())).toEqual(before);
  });

  it('leaves an empty database empty when the file was cut short or is none', async () => {
    const [file, url] = [newFile(), await createEmpty()];
    await writeBackup(getDatabaseUrl(), file);
    const whole = await readFile(file);
    const before = await listAll(url);
    for (const broken of [whole.subarray(0, whole.length - 20), Buffer.from('no backup'), Buffer.alloc(0)]) {
      const part = newFile();
      await writeFile(part, broken);
      await expect(restoreBackup({ url, file: part })).rejects.toThrow('cannot be used');
    }
    expect(await listAll(url)).toEqual(before);
  });

  it('is refused for another version, and says which', async () => {
    const [file, url] = [newFile(), await createEmpty()];
    await writeBackup(getDatabaseUrl(), file);
    await query(url, `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%problem_reports'`);
    await expect(restoreBackup({ url, file })).rejects.toThrow('problem_reports');
  });

  it('overwrites no file', async () => {
    const file = newFile();
    await writeFile(file, 'dear to somebody');
    await expect(writeBackup(getDatabaseUrl(), file)).rejects.toThrow('is there already');
    expect(await readFile(file, 'utf8')).toBe('dear to somebody');
  });
});
