// npm run grade:check [-- --answers N]: holds the scoring against a second grader that was written from the
// documentation alone, over a million random answers of all kinds.
import { parseArgs } from 'node:util';
import { compareGraders } from '../tests/grader/compare';
import { OperatorError } from './operator-error';

const SHOWN = 10;

const { values } = parseArgs({ options: { answers: { type: 'string', default: '1000000' } } });
const count = Number(values.answers);
if (!Number.isInteger(count) || count < 1)
  throw new OperatorError(`--answers takes a whole number above 0, not "${values.answers}"`);

const startedAt = performance.now();
const seconds = (): string => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
let told = 0;

const { compared, differences, seen } = compareGraders(count, {
  onProgress: (done) => {
    if (done < told + count / 10) return;
    told = done;
    console.log(`${done} of ${count} answers, ${seconds()}`);
  },
});

for (const [name, times] of Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`  ${name}: ${times}`);
for (const difference of differences.slice(0, SHOWN)) console.error(JSON.stringify(difference));
console.log(`${compared} answers graded twice in ${seconds()}: ${differences.length} differences`);
if (differences.length > 0) process.exitCode = 1;
