// Publishes the built content to the database that DATABASE_URL names; `npm run dev` calls it after each change.
import { closeConnection } from '../server/db/connection';
import { publishContent } from '../server/use-cases/publish-content';
import { runCommand } from './run-command';

runCommand(async () => {
  const { published, unchanged } = await publishContent();
  console.log(`${published} questions published, ${unchanged} unchanged.`);
  await closeConnection();
});
