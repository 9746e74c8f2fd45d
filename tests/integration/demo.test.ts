// `npm run demo`, run as its user runs it: what it makes, what a second run changes, and what removing leaves behind.
import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../domain/locale';
import { listNicknames } from '../../domain/nickname';
import { createClass } from '../../server/db/classes';
import { getConnection } from '../../server/db/connection';
import { findCard, replaceCard } from '../../server/db/login-cards';
import { publishContent } from '../../server/use-cases/publish-content';
import { listRows } from '../fixtures/rows';
import { begin, createLearner } from '../fixtures/world';

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** The environment of this test, which names its database, goes along. */
async function runDemo(args: readonly string[], nodeEnv = 'development'): Promise<Ran> {
  const command = [`NODE_ENV=${nodeEnv}`, process.execPath, '--import', 'tsx', 'scripts/demo.ts', ...args];
  return await new Promise((resolve) => {
    execFile('env', command, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: `${stdout}${stderr}` });
    });
  });
}

function listSecrets({ output }: Ran): string[] {
  return [...output.matchAll(/\/(?:en|ar)\/card\/([\w-]{22})\s/gu)].map((match) => match[1] ?? '');
}

async function listSamples() {
  return await getConnection().prisma.learner.findMany({
    where: { isSample: true, staff: null },
    orderBy: { id: 'asc' },
    include: { attempts: { include: { scores: true } }, enrolments: { include: { class: true } } },
  });
}

/** Everything but what opens it: cards and the teacher's password. */
async function listWork(): Promise<string[]> {
  return (await listRows()).filter((row) => !/^(login_card|staff) /u.test(row));
}

let before: string[] = [];
let firstSecrets: string[] = [];

beforeAll(async () => {
  await publishContent();
  const pupils = [{ nickname: 'Bold Moon', locale: 'en' as const }];
  await createClass({ name: 'A real class', locale: 'en', pupils, isSample: false });
  const real = await createLearner();
  await begin(real, 'unit');
  await replaceCard(real.actor.learnerId);
  before = await listRows();
});

describe('npm run demo', () => {
  it('is refused among real learners until one says yes', async () => {
    const refused = await runDemo([], 'production');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toContain('--yes');
    expect(await listRows()).toEqual(before);
  });

  it('makes a marked class of six learners in each language, with offered nicknames and cards that open', async () => {
    const made = await runDemo([]);
    expect(made).toMatchObject({ code: 0 });
    const samples = await listSamples();
    for (const locale of locales) {
      const own = samples.filter((sample) => sample.locale === locale);
      expect(own).toHaveLength(6);
      expect(new Set(own.map(({ nickname }) => nickname)).size).toBe(6);
      for (const { nickname } of own) expect(listNicknames(locale)).toContain(nickname);
    }
    expect(samples.flatMap(({ enrolments }) => enrolments.map((row) => row.class.isSample))).toEqual(
      Array.from({ length: 12 }, () => true),
    );
    firstSecrets = listSecrets(made);
    const owners = await Promise.all(firstSecrets.map((secret) => findCard(secret)));
    expect(owners.map((owner) => owner?.learnerId).sort()).toEqual(samples.map(({ id }) => id).sort());
  });

  it('gives each a record: work done and half done, quizzes handed in and open, right answers and known wrong ideas', async () => {
    const samples = await listSamples();
    expect(samples.filter(({ attempts }) => attempts.length === 0)).toEqual([]);
    const graded = samples.flatMap(({ attempts }) => attempts).filter(({ mode }) => mode === 'graded');
    expect(graded.some(({ submittedAt }) => submittedAt !== null)).toBe(true);
    expect(graded.some(({ submittedAt }) => submittedAt === null)).toBe(true);
    const scores = samples.flatMap(({ attempts }) => attempts.flatMap((attempt) => attempt.scores));
    expect(scores.filter(({ outcome }) => outcome === 'unreadable' || outcome === 'unanswered')).toEqual([]);
    expect(scores.filter(({ outcome }) => outcome === 'right').length).toBeGreaterThan(50);
    expect(new Set(scores.flatMap(({ misconceptions }) => misconceptions)).size).toBeGreaterThan(3);
    expect(await getConnection().prisma.session.count({ where: { endedAt: null } })).toBe(1);
  });

  it('makes nothing twice: a second run gives new cards, and the earlier ones open nothing', async () => {
    const work = await listWork();
    const second = await runDemo([]);
    expect(second.output).toContain('is there already');
    expect(await listWork()).toEqual(work);
    expect(await Promise.all(firstSecrets.map((secret) => findCard(secret)))).toEqual(
      Array.from({ length: 12 }, () => null),
    );
    const owners = await Promise.all(listSecrets(second).map((secret) => findCard(secret)));
    expect(owners.filter((owner) => owner?.isSample === true)).toHaveLength(12);
  });

  it('gives the class a teacher, and the quizzes that were begun count for what the class was given', async () => {
    const { prisma } = getConnection();
    const [group] = await prisma.class.findMany({
      where: { isSample: true },
      include: { teachers: { include: { learner: { include: { staff: true } } } }, assignments: true },
    });
    expect(group?.teachers.map(({ learner }) => learner.staff?.signInName)).toEqual(['sample-teacher']);
    const [given] = group?.assignments ?? [];
    const graded = await prisma.attempt.findMany({ where: { mode: 'graded', learner: { isSample: true } } });
    expect(new Set(graded.map(({ assignmentId }) => assignmentId))).toEqual(new Set([given?.id]));
  });

  it('removes exactly what it made and says how many', async () => {
    const removed = await runDemo(['--remove'], 'production');
    expect(removed).toMatchObject({ code: 0 });
    expect(removed.output).toContain('12 sample learners');
    expect(await listRows()).toEqual(before);
  });
});
