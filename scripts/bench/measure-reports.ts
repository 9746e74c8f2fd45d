// F4: what a teacher looks at, of one class of 35, in databases of ten thousand, a hundred thousand and a million stored
// responses: the time shall grow with the class and not with the database.
import { applyMigrations } from '../migrations/apply-migrations';
import { getClassMisconceptions } from '../../server/use-cases/get-class-misconceptions';
import { getClassOverview } from '../../server/use-cases/get-class-overview';
import { getClassQuestions } from '../../server/use-cases/get-class-questions';
import { getGradebook } from '../../server/use-cases/get-gradebook';
import type { Context } from '../../server/use-cases/use-case';
import { findDatabaseUrl, type AppPlace } from './app-process';
import { mostOthers, percent } from './calibrate';
import { contextOfTeacher, makeClassRecord, pupilCount, succeed, type TeacherOfClass } from './class-record';
import { createDatabase, fillWithClasses } from './many-classes';
import { watchOthers } from './processes';
import { median } from './statistics';
import { printMeasures, printTable } from './table';
import { useDatabase } from './use-database';

const sizes = [10_000, 100_000, 1_000_000];
/** The databases are asked in turns, so that whatever else the machine does meets all of them. */
const rounds = 8;
const warmUps = 3;
const timesEach = 5;
const mostRatio = 1.5;

type Ask = (context: Context, classId: string) => Promise<unknown>;

const reports = new Map<string, Ask>([
  ['gradebook', (context, id) => succeed(getGradebook, context, { class: id })],
  ['misconceptions', (context, id) => succeed(getClassMisconceptions, context, { class: id })],
  ['questions', (context, id) => succeed(getClassQuestions, context, { class: id })],
  ['overview', (context, id) => succeed(getClassOverview, context, { class: id })],
]);

interface Filled {
  readonly url: string;
  readonly responses: number;
  /** By report, in milliseconds. */
  readonly times: ReadonlyMap<string, number[]>;
}

async function makeDatabases(place: AppPlace): Promise<{ taught: TeacherOfClass; filled: Filled[] }> {
  const [server, model] = [findDatabaseUrl(place), findDatabaseUrl(place, 'one_class')];
  await createDatabase(server, model);
  await applyMigrations(model);
  const taught = await useDatabase(model, makeClassRecord);
  const filled: Filled[] = [];
  for (const size of sizes) {
    const url = findDatabaseUrl(place, `classes_${size}`);
    await createDatabase(server, url, model);
    const times = new Map([...reports.keys()].map((name): [string, number[]] => [name, []]));
    filled.push({ url, responses: await fillWithClasses(url, size), times });
  }
  return { taught, filled };
}

/** Connections are new each time, as is what PostgreSQL and the client keep for them: not counted. */
async function measureRound({ url, times }: Filled, taught: TeacherOfClass): Promise<void> {
  const context = contextOfTeacher(taught);
  await useDatabase(url, async () => {
    for (const [name, ask] of reports) {
      for (let time = 0; time < warmUps + timesEach; time += 1) {
        const startedAt = performance.now();
        await ask(context, taught.classId);
        if (time >= warmUps) times.get(name)?.push(performance.now() - startedAt);
      }
    }
  });
}

export async function measureReports(place: AppPlace): Promise<void> {
  const startedAt = performance.now();
  const { taught, filled } = await makeDatabases(place);
  const madeInS = (performance.now() - startedAt) / 1000;
  const stopOthers = watchOthers();
  for (let round = 0; round < rounds; round += 1)
    for (const database of filled) await measureRound(database, taught);
  const others = stopOthers();

  const timesOf = (name: string) => filled.map(({ times }) => median(times.get(name) ?? []));
  const ratioOf = (name: string) => {
    const [smallest = Number.NaN, ...more] = timesOf(name);
    return (more.at(-1) ?? Number.NaN) / smallest;
  };
  printMeasures(
    `F4  a class of ${pupilCount}: a million stored responses against ten thousand, median of ${rounds * timesEach}`,
    [...reports.keys()].map((name) => ({
      name,
      value: ratioOf(name).toFixed(2),
      goal: `≤ ${mostRatio}`,
      isReached: others <= mostOthers ? ratioOf(name) <= mostRatio : null,
    })),
  );
  console.log('');
  printTable([
    ['ms, responses stored', ...filled.map(({ responses }) => String(responses))],
    ...[...reports.keys()].map((name) => [name, ...timesOf(name).map((time) => time.toFixed(1))]),
    ['other processes', percent(others), 'of the CPU'],
  ]);
  console.log(
    `\nThe use cases themselves, without the page around them. Databases made in ${madeInS.toFixed(0)} s.`,
  );
}
