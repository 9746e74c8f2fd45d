// npm run content:new -- lesson <unit> <id> — or -- question <lesson> <id> <kind> — writes what is to be filled in, in both
// languages. The lint of the content then names each gap until it is filled.
import { kinds } from '../domain/question/question';
import { writeLesson, writeQuestion } from './content/new/write-skeleton';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

const usage = `What is to be written? One of:
  npm run content:new -- lesson <unit> <id>
  npm run content:new -- question <lesson> <id> <kind>
Kinds: ${kinds.join(', ')}`;

function write([what, place, id, kind, ...more]: readonly string[]): string[] {
  if (place === undefined || id === undefined || more.length > 0) throw new OperatorError(usage);
  if (what === 'lesson' && kind === undefined) return writeLesson('content', place, id);
  if (what === 'question' && kind !== undefined) return writeQuestion('content', place, id, kind);
  throw new OperatorError(usage);
}

runCommand(() => {
  for (const file of write(process.argv.slice(2))) console.log(file);
  console.log('\nFill them in: npm run content:lint names each gap that is left.');
  return Promise.resolve();
});
