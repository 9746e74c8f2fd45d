// Playwright's test with what ours need: a server and a database for each worker.
import { expect, test as base } from '@playwright/test';
import type { Pool } from 'pg';
import { createDatabase, openPool } from './database';
import { findFreePort, makeServer, type Server } from './server-setup';
import { watchPages } from './watch';

export interface App {
  readonly origin: string;
  readonly server: Server;
  readonly databaseUrl: string;
  readonly database: Pool;
}

export const test = base.extend<object, { app: App }>({
  app: [
    async ({ browserName }, use, { parallelIndex }) => {
      const databaseUrl = await createDatabase(`e2e_${browserName}_${parallelIndex}`);
      const server = makeServer({
        port: await findFreePort(parallelIndex),
        dataDir: `.data/e2e/worker-${parallelIndex}`,
        databaseUrl,
      });
      const database = openPool(databaseUrl);
      await server.start();
      await use({ origin: server.origin, server, databaseUrl, database });
      await server.stop();
      await database.end();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ context }, use) => {
    const found = watchPages(context);
    await use(context);
    expect(found).toEqual([]);
  },
  baseURL: async ({ app }, use) => {
    await use(app.origin);
  },
});

export { expect };
