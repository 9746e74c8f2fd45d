// npm run content:build — checks every content file and writes .built/; npm run content:lint checks only.
import { lintFacts } from './content/guide/lint-facts';
import { lintGuide } from './content/guide/lint-guide';
import { readContent } from './content/read-content';
import { writeBuilt } from './content/write-built';

const lintOnly = process.argv.includes('--lint');
const { catalog, modules, problems, isWhole } = await readContent('content');
// What is asked of the course as a whole makes sense only where its parts are sound.
if (isWhole && problems.list.length === 0) {
  lintGuide(catalog, 'content', problems);
  lintFacts(catalog, 'content', problems);
}
if (problems.list.length > 0) {
  for (const line of problems.print()) console.error(line);
  console.error(`\n${String(problems.list.length)} problems in content/. Nothing was built.`);
  process.exitCode = 1;
} else if (lintOnly) {
  console.log(
    `content/ is in order: ${String(catalog.lessons.length)} lessons, ${String(catalog.questions.length)} questions.`,
  );
} else {
  writeBuilt('.built', catalog, modules);
  console.log(
    `Built ${String(catalog.lessons.length)} lessons, ${String(catalog.questions.length)} questions.`,
  );
}
