// `npm start`: Marsad in production. Runs as .data/build/serve.mjs, bundled by the set-up; nothing here builds.
import { closeConnection, followDatabase } from '../server/db/connection';
import { applyRetention } from '../server/use-cases/apply-retention';
import { publishContent } from '../server/use-cases/publish-content';
import { runApp } from './serve/run-app';

await runApp({
  isDev: false,
  publish: publishContent,
  disconnect: closeConnection,
  follow: followDatabase,
  removeOutdated: applyRetention,
});
