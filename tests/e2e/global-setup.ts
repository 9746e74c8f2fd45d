// One PostgreSQL for the whole run, kept under .data/e2e; each worker makes a database of its own in it.
import { startEmbeddedDatabase } from '../../scripts/embedded-database';

export default async function setUp(): Promise<() => Promise<void>> {
  const database = await startEmbeddedDatabase({
    directory: '.data/e2e/postgres',
    databaseName: 'e2e',
    logFile: '.data/e2e/logs/postgres.log',
  });
  process.env['E2E_DATABASE_URL'] = database.url;
  return () => database.stop();
}
