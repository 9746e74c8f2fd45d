// A teacher without a browser: an invitation as an admin makes it, the account, and the session of its password.
import { createHash, randomBytes } from 'node:crypto';
import { enterByPassword, ownHeaders, type Guest } from './guest';
import { send } from './http';
import type { App } from './test';

/** Gives the secret of its link. */
export async function invite({ database }: App): Promise<string> {
  const secret = randomBytes(16).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  await database.query(
    `insert into invitation (id, secret_hash, role, expires_at)
     values (gen_random_uuid(), $1, 'teacher', now() + interval '1 day')`,
    [hash],
  );
  return secret;
}

export async function readJoinCode({ database }: App, className: string): Promise<string> {
  const { rows } = await database.query<{ code: string | null }>(
    'select join_code as code from class where name = $1',
    [className],
  );
  return rows[0]?.code ?? '';
}

/** A new account of this sign-in name, signed in. */
export async function enterAsTeacher(app: App, signInName: string): Promise<Guest> {
  const password = 'olive kettle barley';
  const account = { secret: await invite(app), signInName, displayName: 'Ms Haddad' };
  const made = await send(app.origin, {
    method: 'POST',
    path: '/api/v1/staff',
    headers: { ...ownHeaders(app.origin), 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...account, password, repeated: password }),
  });
  if (made.status !== 200) throw new Error(`No account: ${made.status} ${made.text}`);
  return await enterByPassword(app.origin, signInName, password);
}
