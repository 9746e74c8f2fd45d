// What mutation testing runs: the unit tests of scoring and attempts, and the two graders, in one process.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain/{attempt,scoring},tests/grader}/**/*.test.ts'],
    isolate: false,
    pool: 'threads',
    testTimeout: 60_000,
  },
});
