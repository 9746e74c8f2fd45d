// Once for all integration tests: has test-server-setup.ts start PostgreSQL, and tells the workers where it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test databases are made. */
    serverUrl: string;
    /** The migrated database to copy. The names of all databases of this run begin with its name. */
    templateName: string;
  }
}

const readyLine = z
  .string()
  .transform((line): unknown => JSON.parse(line))
  .pipe(z.object({ serverUrl: z.string(), templateName: z.string() }));

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/integration/test-server-setup.ts'], {
    cwd: project.config.root,
    stdio: ['pipe', 'pipe', 'inherit'],
    // In a group of its own, so that Ctrl-C at the terminal leaves it alive to clean up.
    detached: true,
  });
  const ended = once(server, 'exit');
  const firstLine: unknown[] = await Promise.race([once(createInterface(server.stdout), 'line'), ended]);
  const ready = readyLine.safeParse(firstLine[0]);
  if (!ready.success) throw new Error('The database of the integration tests did not start; see above.');
  const { serverUrl, templateName } = ready.data;
  project.provide('serverUrl', serverUrl);
  project.provide('templateName', templateName);
  return async () => {
    server.stdin.end();
    await ended;
  };
}
