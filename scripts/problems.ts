// `npm run problems`: the problems with questions that learners have reported and nobody has closed yet;
// `npm run problems -- --close <id>` closes one.
import { closeProblem, listOpenProblems, type OpenProblem } from '../server/db/problem-reports';
import { findRevision } from '../server/db/revisions';
import { fill } from '../domain/question/fill';
import type { Question } from '../domain/question/question';
import { makeVariant } from '../domain/question/variant';
import { getEnv, loadEnvFile } from '../server/env';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

runCommand(async () => {
  const closing = readArguments(process.argv.slice(2));
  loadEnvFile();
  await withDatabase(getEnv(), () => (closing === null ? list() : close(closing)));
});

/** The id of the report to close; null to list. */
function readArguments([first, id, ...rest]: string[]): string | null {
  if (first === undefined) return null;
  if (first === '--close' && id !== undefined && rest.length === 0) return id;
  throw new OperatorError('Say "npm run problems" to list, "npm run problems -- --close <id>" to close one.');
}

async function list(): Promise<void> {
  const problems = await listOpenProblems();
  if (problems.length === 0) console.log('No open reports.');
  for (const problem of problems) console.log(describe(problem, await findRevision(problem.revisionId)));
  if (problems.length > 0)
    console.log(`${problems.length} open. To close one: npm run problems -- --close <id>`);
}

function describe(problem: OpenProblem, question: Question | null): string {
  const { id, reportedAt, revisionId, locale, aspect, position, tryNumber, variantSeed } = problem;
  const lines: [string, string][] = [
    ['report', `${id}, ${reportedAt.toISOString()}`],
    ['question', question?.id ?? 'unknown'],
    ['revision', revisionId],
    ['language', locale],
    ['about', aspect],
    ['variant', `${variantSeed} (question ${position + 1} of its quiz, try ${tryNumber})`],
    ['asked', question === null ? '' : readStem(problem, question)],
    ['says', makeHarmless(problem.text)],
  ];
  return lines
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name.padEnd(9)} ${text.replaceAll('\n', `\n${' '.repeat(10)}`)}\n`)
    .join('');
}

/** The question as that learner read it, with the numbers of that variant. */
function readStem({ locale, variantSeed }: OpenProblem, question: Question): string {
  const reading = { locale, digits: 'latn' as const };
  return fill(question.words[locale].stem, question, makeVariant(question, variantSeed), reading);
}

/** Signs that steer a terminal, or turn the direction of what stands after them, are shown as spaces. */
function makeHarmless(text: string): string {
  return text.replaceAll(/[^\P{C}\n]/gu, ' ');
}

async function close(id: string): Promise<void> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(id);
  if (!isId || !(await closeProblem(id, new Date())))
    throw new OperatorError(`There is no open report ${makeHarmless(id)}.`);
  console.log(`Closed ${id}.`);
}
