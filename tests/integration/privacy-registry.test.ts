// P1, P3 and P7 of the promises: the list of what is kept is the truth, and the notices are made from it.
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import ar from '../../content/messages/ar.json';
import en from '../../content/messages/en.json';
import { listCookies } from '../../domain/privacy/cookies';
import { planPupilNotice } from '../../domain/privacy/notice';
import { entryOf, purposesOf, tables, tablesOf } from '../../domain/privacy/registry';
import { purposes } from '../../domain/privacy/table-entry';
import { getConnection } from '../../server/db/connection';

interface ColumnRow {
  readonly table: string;
  readonly column: string;
}

async function listColumns(): Promise<string[]> {
  const { rows } = await getConnection().pool.query<ColumnRow>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public'`,
  );
  return rows.map(({ table, column }) => `${table}.${column}`).sort();
}

const registered = tables
  .flatMap((table) => Object.keys(entryOf(table).columns).map((column) => `${table}.${column}`))
  .sort();

describe('the registry of what is kept', () => {
  it('lists every column of the database, and none that is not there', async () => {
    expect(registered).toEqual(await listColumns());
  });

  it('has no column for what Marsad never asks for', () => {
    const asked =
      /mail|phone|mobile|birth|\bage\b|gender|sex\b|photo|image|address|street|surname|first_name/u;
    expect(registered.filter((column) => asked.test(column))).toEqual([]);
  });

  it('names a purpose for each table, and no purpose without a table', () => {
    expect(purposes.filter((purpose) => tablesOf(purpose).length === 0)).toEqual([]);
  });

  it('gives out no secret', () => {
    const told = tables.filter((table) =>
      Object.values(entryOf(table).columns).some(
        (column) => column.class === 'credential' && column.isExported,
      ),
    );
    expect(told).toEqual([]);
  });

  it('knows as a learner’s every table that names a learner, besides the list of what was erased', () => {
    const naming = registered
      .filter((column) => /\.(learner_id|attempt_id|created_by_id|actor_id)$/u.test(column))
      .map((column) => column.split('.')[0] ?? '');
    const unlinked = tables.filter((table) => naming.includes(table) && entryOf(table).link === undefined);
    expect(unlinked).toEqual(['erasure']);
  });
});

describe.each([
  ['en', en],
  ['ar', ar],
] as const)('the notice for pupils (%s)', (locale, messages) => {
  const t = createTranslator({ locale, messages });
  const plan = planPupilNotice(purposesOf('pupil'));
  const keys = [plan.title, ...plan.before, ...plan.kept, ...plan.after];

  it('has at most 250 words', () => {
    const text = keys.map((key) => t(key, { months: 24 })).join(' ');
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(250);
  });

  it('says something of everything that is kept of a pupil', () => {
    expect(plan.kept.map((key) => key.replace('own.kept.', ''))).toEqual(purposesOf('pupil'));
  });
});

describe('the list of cookies', () => {
  it('has each name once, and by https only names that a browser holds to it, besides the settings', () => {
    const names = listCookies(true, true).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^__(Host|Secure)-/u.test(name))).toEqual(['marsad-settings']);
  });
});
