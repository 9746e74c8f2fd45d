// `npm run retention`: removes now what the running server would remove today, and says how much that was.
import { getEnv, loadEnvFile } from '../server/env';
import { applyRetention } from '../server/use-cases/apply-retention';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

runCommand(async () => {
  loadEnvFile();
  await withDatabase(getEnv(), async () => {
    const removed = await applyRetention(new Date());
    if (removed === null) console.log('Another process is removing just now.');
    else
      for (const [what, count] of Object.entries(removed)) console.log(`${what.padEnd(14)} ${count} removed`);
  });
});
