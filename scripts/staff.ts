// `npm run staff -- reset <sign-in name>`: gives somebody on the staff who has forgotten their password a new one, printed
// once, and ends all their sessions.
import { readSignInName } from '../domain/password';
import { hashPassword } from '../server/auth/password-hash';
import { writeAudit } from '../server/db/audit';
import { replacePassword } from '../server/db/staff';
import { getEnv, loadEnvFile } from '../server/env';
import { makePassword } from './make-password';
import { OperatorError } from './operator-error';
import { runCommand } from './run-command';
import { withDatabase } from './with-database';

runCommand(async () => {
  const name = readArguments(process.argv.slice(2));
  loadEnvFile();
  await withDatabase(getEnv(), () => reset(name));
});

function readArguments([command, typed = '', ...rest]: string[]): string {
  const name = readSignInName(typed);
  if (command === 'reset' && name !== null && rest.length === 0) return name;
  throw new OperatorError('Say "npm run staff -- reset <sign-in name>" to give somebody a new password.');
}

async function reset(name: string): Promise<void> {
  const password = makePassword();
  const learnerId = await replacePassword(name, await hashPassword(password));
  if (learnerId === null) throw new OperatorError(`Nobody on the staff signs in as ${name}.`);
  await writeAudit({ actorId: null, action: 'password:reset', subjectId: learnerId });
  console.log(
    `\nThe new password of ${name} is\n\n  ${password}\n\nIt is not shown again. All their sessions have ended.\n`,
  );
}
