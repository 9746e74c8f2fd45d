// `npm run demo`: a sample school with its teachers, classes, learners and three weeks of work, to look around in;
// `-- --remove` takes it away.
import { removeSamples } from '../server/db/samples';
import { getEnv, loadEnvFile, type Env } from '../server/env';
import { publishContent } from '../server/use-cases/publish-content';
import { openSampleSchool, type OpenedSchool, type SampleCard } from './demo/sample-school';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

runCommand(async () => {
  const { isRemoval, isConfirmed } = readArguments(process.argv.slice(2));
  loadEnvFile();
  const env = getEnv();
  if (!isRemoval && !isConfirmed) refuseAmongRealLearners(env);
  await withDatabase(env, () => (isRemoval ? remove() : make(env)));
});

function readArguments(given: string[]): { isRemoval: boolean; isConfirmed: boolean } {
  const unknown = given.find((argument) => argument !== '--remove' && argument !== '--yes');
  if (unknown !== undefined) {
    throw new OperatorError(
      `There is no "${unknown}". To make the sample school: npm run demo. To remove it: npm run demo -- --remove`,
    );
  }
  return { isRemoval: given.includes('--remove'), isConfirmed: given.includes('--yes') };
}

/** Removing needs no such question: it touches nothing but samples. */
function refuseAmongRealLearners(env: Env): void {
  if (env.NODE_ENV !== 'production' || env.DATABASE_URL === undefined) return;
  const { host, pathname } = new URL(env.DATABASE_URL);
  throw new OperatorError(
    `NODE_ENV is production and DATABASE_URL is a server of yours (${host}${pathname}), so sample learners would\n` +
      'stand among real ones. If that is what you want: npm run demo -- --yes',
  );
}

async function make(env: Env): Promise<void> {
  await publishContent();
  const school = await openSampleSchool();
  const home = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  console.log(`\n${tellSchool(school)}`);
  console.log('While Marsad runs, open a card to look at what a learner has done:\n');
  const cards = school.classes.flatMap((group) => group.cards);
  const width = Math.max(...cards.map(({ note }) => note.length));
  for (const card of cards) console.log(printCard(card, home, width));
  console.log(`\nAs their teachers sign in at ${new URL('/en/sign-in', home).href}`);
  for (const { signInName, password } of school.staff)
    console.log(`  name ${signInName.padEnd(17)}  password ${password}`);
  console.log('\nSample learners are marked on every page. To remove them: npm run demo -- --remove');
}

function tellSchool({ classes }: OpenedSchool): string {
  const pupils = classes.reduce((sum, group) => sum + group.pupils, 0);
  const size = `${classes.length} classes and ${pupils} learners`;
  return classes.some(({ isNew }) => isNew)
    ? `Made a sample school of ${size}, with three weeks of work.`
    : `The sample school is there already, with ${size}. Its earlier cards and passwords have ended.`;
}

/** The nickname stands last: in two directions of writing no column after it would keep its place. */
function printCard({ locale, secret, note, nickname }: SampleCard, home: string, width: number): string {
  return `  ${new URL(`/${locale}/card/${secret}`, home).href}  ${note.padEnd(width)}  ${nickname}`;
}

async function remove(): Promise<void> {
  const { classes, learners, attempts, answers } = await removeSamples();
  console.log(
    learners + classes === 0
      ? 'There is nothing of the demo to remove.'
      : `Removed ${classes} sample class(es) with ${learners} sample learners, ${attempts} attempts and ${answers} answers.`,
  );
}
