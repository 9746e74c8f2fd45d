// npm run content:uses -- <id> — which lessons and questions use this source, objective, misconception, term, place, or line
// of the fact bank: what to read again when it changes.
import { findLine } from './content/find-line';
import { readContent } from './content/read-content';
import { listThings, listUses } from './content/uses/list-uses';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

const root = 'content';

runCommand(async () => {
  const [id, ...more] = process.argv.slice(2);
  if (id === undefined || more.length > 0)
    throw new OperatorError(
      'Whose uses? npm run content:uses -- <id of a source, objective, misconception, term, place or fact>',
    );
  const { catalog, problems } = await readContent(root);
  if (problems.list.length > 0)
    console.error(`The content has ${problems.list.length} problems, so there may be more uses than these.`);
  const found = listThings(catalog, id);
  if (found.length === 0)
    throw new OperatorError(
      `No source, objective, misconception, term, place or used fact is called "${id}".`,
    );
  const uses = listUses(catalog, id);
  for (const thing of found) {
    const own = uses.filter((use) => use.thing === thing);
    const count = (by: string): number => own.filter((use) => use.by === by).length;
    console.log(`${thing} ${id}: ${count('lesson')} lesson(s), ${count('question')} question(s)`);
    for (const use of own) {
      const file = `${root}/${use.file}`;
      console.log(`  ${use.by.padEnd(13)} ${use.id}  ${file}:${findLine(file, [`id: ${use.id}`, id])}`);
    }
  }
});
