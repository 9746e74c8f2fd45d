// `npm run demo`, run as its user runs it: what it makes, what a second run changes, and what removing leaves behind.
import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../domain/locale';
import { listNicknames } from '../../domain/nickname';
import { createClass } from '../../server/db/classes';
import { getConnection } from '../../server/db/connection';
import { findCard, replaceCard } from '../../server/db/login-cards';
import { endClassSessions } from '../../server/use-cases/end-class-sessions';
import { getAssignments } from '../../server/use-cases/get-assignments';
import { getClassMisconceptions } from '../../server/use-cases/get-class-misconceptions';
import { getClassOverview } from '../../server/use-cases/get-class-overview';
import { getClassQuestions } from '../../server/use-cases/get-class-questions';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import { publishContent } from '../../server/use-cases/publish-content';
import type { Context } from '../../server/use-cases/use-case';
import { listRows } from '../fixtures/rows';
import { begin, createLearner, succeedWith } from '../fixtures/world';

/** Four in each class. */
const CARDS = 12;

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

/** Oldest first. */
async function listClasses() {
  return await getConnection().prisma.class.findMany({
    where: { isSample: true },
    orderBy: { id: 'asc' },
    include: { teachers: true, enrolments: { include: { learner: true } } },
  });
}

function teacherOf(learnerId: string, locale: Locale): Context {
  const actor = { role: 'teacher', learnerId, sessionId: '' } as const;
  return { actor, now: new Date(), reading: { locale, digits: 'latn' } };
}

async function lookAround(teacher: Context, classId: string) {
  const place = { class: classId };
  return {
    now: await succeedWith(getClassOverview(teacher, place)),
    given: await succeedWith(getAssignments(teacher, place)),
    gradebook: await succeedWith(getGradebook(teacher, place)),
    misconceptions: (await succeedWith(getClassMisconceptions(teacher, place))).misconceptions,
    questions: (await succeedWith(getClassQuestions(teacher, place))).questions,
  };
}

function daysFromToday(moment: Date): number {
  return new Date(moment).setHours(0, 0, 0, 0) - new Date().setHours(0, 0, 0, 0);
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

  it('makes three marked classes with 90 learners, offered nicknames, their teachers, and cards that open', async () => {
    const made = await runDemo([]);
    expect(made).toMatchObject({ code: 0 });
    expect(made.output).toContain('pupils have worked');
    const classes = await listClasses();
    expect(classes.map(({ locale, digits, enrolments }) => [locale, digits, enrolments.length])).toEqual([
      ['en', 'latn', 30],
      ['ar', 'arab', 32],
      ['en', 'latn', 28],
    ]);
    for (const { enrolments } of classes) {
      const pupils = enrolments.map(({ learner }) => learner);
      expect(new Set(pupils.map(({ nickname }) => nickname)).size).toBe(pupils.length);
      for (const { nickname, locale, isSample } of pupils) {
        expect(listNicknames(locale)).toContain(nickname);
        expect(isSample).toBe(true);
      }
    }
    expect(classes.map(({ teachers }) => teachers.filter(({ isOwner }) => isOwner).length)).toEqual([
      1, 1, 1,
    ]);
    expect(new Set(classes.flatMap(({ teachers }) => teachers.map((row) => row.learnerId))).size).toBe(3);
    firstSecrets = listSecrets(made);
    expect(firstSecrets).toHaveLength(CARDS);
    const owners = await Promise.all(firstSecrets.map((secret) => findCard(secret)));
    expect(owners.filter((owner) => owner?.isSample === true)).toHaveLength(CARDS);
  });

  it('spreads the work over three weeks: nothing of it lies in the future, and some of it is of this moment', async () => {
    const { pool } = getConnection();
    const { rows } = await pool.query<{ days: number; newest: Date; future: number }>(
      `SELECT count(DISTINCT at::date)::int AS days, max(at) AS newest, count(*) FILTER (WHERE at > now())::int AS future
        FROM (SELECT received_at AS at FROM response UNION ALL SELECT scored_at FROM score
          UNION ALL SELECT started_at FROM attempt UNION ALL SELECT shown_at FROM hint_use
          UNION ALL SELECT gave_up_at FROM gave_up) AS moments`,
    );
    const [found] = rows;
    expect(found?.future).toBe(0);
    expect(found?.days).toBeGreaterThan(14);
    expect(Date.now() - Number(found?.newest)).toBeLessThan(5 * 60_000);
  });

  it('gives them a record: of all abilities, with hints, solutions shown, known wrong ideas, and nothing unreadable', async () => {
    const { prisma } = getConnection();
    const scores = await prisma.score.findMany({ where: { attempt: { learner: { isSample: true } } } });
    const outcomes = new Set(scores.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['not_yet', 'partly', 'right']);
    expect(new Set(scores.flatMap(({ misconceptions }) => misconceptions)).size).toBeGreaterThan(10);
    expect(await prisma.hintUse.count()).toBeGreaterThan(50);
    expect(await prisma.gaveUp.count()).toBeGreaterThan(5);
    // Nobody is signed in but the real learner.
    expect(await prisma.session.count({ where: { endedAt: null } })).toBe(1);
  });

  it('gives each page of a teacher something to show, for each class', async () => {
    for (const { id, teachers, locale } of await listClasses()) {
      const owner = teachers.find(({ isOwner }) => isOwner)?.learnerId ?? '';
      const shown = await lookAround(teacherOf(owner, locale), id);
      const states = new Set(shown.now.pupils.map(({ state }) => state));
      const present = ['not-begun', 'working', 'stuck-tries', 'stuck-quiet', 'done', 'away'] as const;
      expect(present.filter((state) => !states.has(state))).toEqual([]);
      const { assignments, groups } = shown.given;
      expect(groups.map(({ learnerIds }) => learnerIds.length)).toEqual([6]);
      expect(new Set(assignments.map(({ state }) => state))).toEqual(new Set(['open', 'overdue', 'closed']));
      expect(assignments.some(({ late }) => late > 0)).toBe(true);
      const cells = shown.gradebook.rows.flatMap((row) => row.cells);
      expect(cells.filter(({ mark }) => mark === 'excused')).toHaveLength(1);
      expect(cells.filter(({ percent, isDecided }) => isDecided && percent === 75)).toHaveLength(1);
      const percents = cells.flatMap(({ percent }) => percent ?? []);
      expect(Math.max(...percents) - Math.min(...percents)).toBeGreaterThan(40);
      expect(shown.misconceptions.some(({ pupils }) => pupils.length >= 3)).toBe(true);
      const facilities = shown.questions.flatMap(({ facility }) => facility ?? []);
      expect(Math.max(...facilities) - Math.min(...facilities)).toBeGreaterThan(0.3);
    }
  });

  it('gives work of all three releases, due before, today and later', async () => {
    const given = await getConnection().prisma.assignment.findMany();
    expect(new Set(given.map(({ release }) => release))).toEqual(
      new Set(['at_once', 'after_close', 'by_hand']),
    );
    const days = given.map(({ dueAt }) => Math.sign(daysFromToday(dueAt ?? new Date())));
    expect(new Set(days)).toEqual(new Set([-1, 0, 1]));
    const graded = await getConnection().prisma.attempt.findMany({
      where: { mode: 'graded', learner: { isSample: true } },
    });
    expect(graded.filter(({ assignmentId }) => assignmentId === null)).toEqual([]);
  });

  it('makes nothing twice: a second run gives new cards, and the earlier ones open nothing', async () => {
    const work = await listWork();
    const second = await runDemo([]);
    expect(second.output).toContain('is there already');
    expect(await listWork()).toEqual(work);
    expect(await Promise.all(firstSecrets.map((secret) => findCard(secret)))).toEqual(
      Array.from({ length: CARDS }, () => null),
    );
    const owners = await Promise.all(listSecrets(second).map((secret) => findCard(secret)));
    expect(owners.filter((owner) => owner?.isSample === true)).toHaveLength(CARDS);
  });

  it('removes exactly what it made, and what its teachers did since, and says how many', async () => {
    const [first] = await listClasses();
    const owner = first?.teachers.find(({ isOwner }) => isOwner)?.learnerId ?? '';
    await succeedWith(endClassSessions(teacherOf(owner, 'en'), { class: first?.id }));
    const removed = await runDemo(['--remove'], 'production');
    expect(removed).toMatchObject({ code: 0 });
    expect(removed.output).toContain('3 sample class(es) with 90 sample learners');
    expect(await listRows()).toEqual(before);
  });
});
