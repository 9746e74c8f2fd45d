// The two kinds of tests: `unit` needs nothing but the code, `integration` a real PostgreSQL that it starts itself.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  test: {
    maxWorkers: '100%',
    // A red test names what it expected; thousands of lines of a whole catalog would hide it.
    diff: { truncateThreshold: 2000 },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{domain,components,scripts,server,tests/grader}/**/*.test.{ts,tsx}'],
          // Pure code: files share one module cache, which halves the time.
          isolate: false,
          pool: 'threads',
          // Generous: a machine under load is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/global-setup.ts'],
          setupFiles: ['tests/integration/database-setup.ts'],
          // A process, and with it a database, of its own for each file.
          isolate: true,
          pool: 'forks',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
