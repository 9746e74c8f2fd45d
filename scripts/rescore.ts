// `npm run rescore -- <revision> <corrected revision>`: scores the answers to a corrected question again.
import { getEnv, loadEnvFile } from '../server/env';
import { rescoreQuestion } from '../server/use-cases/rescore-question';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

runCommand(async () => {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined)
    throw new OperatorError(
      'Name two revisions of one question: npm run rescore -- <revision> <corrected one>',
    );
  loadEnvFile();
  await withDatabase(getEnv(), async () => {
    const result = await rescoreQuestion({ from, to });
    if (!result.ok) throw new OperatorError(`Nothing was scored again: ${result.detail ?? result.error}.`);
    const { rescored, skipped } = result.value;
    console.log(`Scored ${String(rescored)} answer(s) again; the earlier scores are kept.`);
    if (skipped > 0)
      console.log(`Left ${String(skipped)} as they are: their learners saw other options or other numbers.`);
  });
});
