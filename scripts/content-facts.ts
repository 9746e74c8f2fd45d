// npm run content:facts -- <fact bank> — takes the ids, the confidence and the numbers of the fact bank into content/facts.json,
// against which the lint of the content compares.
import { existsSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { FACTS } from './content/guide/lint-facts';
import { readFactBank } from './content/guide/read-fact-bank';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';

runCommand(async () => {
  const file = process.argv[2];
  if (file === undefined || !existsSync(file))
    throw new OperatorError(
      `Expected the file of the fact bank, came ${file ?? 'nothing'}: npm run content:facts -- fact-bank.md`,
    );
  const facts = readFactBank(await readFile(file, 'utf8'));
  writeFileSync(FACTS, `${JSON.stringify(Object.fromEntries(facts))}\n`);
  console.log(`${FACTS}: ${facts.size} lines.`);
});
