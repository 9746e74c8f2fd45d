// A staff, a class with pupils and their sessions, made through the API as its pages do.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Locale } from '../../../domain/locale';
import { enter, ownHeaders, type Guest } from './guest';
import { send } from './http';
import type { App } from './test';

export const password = 'olive kettle barley';

export interface Adult extends Guest {
  readonly signInName: string;
}

/** An invitation as an admin makes it; gives the secret of its link. */
export async function invite(
  { database }: Pick<App, 'database'>,
  role: 'teacher' | 'admin',
): Promise<string> {
  const secret = randomBytes(16).toString('base64url');
  const hash = createHash('sha256').update(secret).digest('hex');
  await database.query(
    `insert into invitation (id, secret_hash, role, expires_at)
     values (gen_random_uuid(), $1, $2::staff_role, now() + interval '1 day')`,
    [hash, role],
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

/** Invited, with an account of their own, and signed in. */
export async function hire(app: App, role: 'teacher' | 'admin', displayName = 'Ms Haddad'): Promise<Adult> {
  const signInName = `s-${randomBytes(6).toString('hex')}`;
  const account = { signInName, displayName, password, repeated: password };
  const made = await send(app.origin, {
    method: 'POST',
    path: '/api/v1/staff',
    headers: { ...ownHeaders(app.origin), 'Content-Type': 'application/json' },
    body: JSON.stringify({ secret: await invite(app, role), ...account }),
  });
  if (made.status !== 200) throw new Error(`no account: ${made.status} ${made.text}`);
  return { ...(await enter(app.origin, 'password', { name: signInName, password })), signInName };
}

async function must(reply: ReturnType<Guest['call']>): Promise<string> {
  const { status, text } = await reply;
  if (status !== 200) throw new Error(`${status} ${text}`);
  return text;
}

interface Pupil extends Guest {
  readonly id: string;
  readonly nickname: string;
  readonly secret: string;
}

export interface School {
  readonly classId: string;
  readonly teacher: Adult;
  readonly pupils: readonly Pupil[];
  /** A quiz of the class, whose results wait for the teacher. */
  readonly assignment: string;
}

interface SchoolPlan {
  readonly nicknames: readonly string[];
  readonly quiz: string;
  readonly className?: string;
  readonly locale?: Locale;
}

/** A class of these pupils, each signed in by card, with an assigned quiz. */
export async function openSchool(app: App, plan: SchoolPlan): Promise<School> {
  const { nicknames, quiz, className = 'A class', locale = 'en' } = plan;
  const teacher = await hire(app, 'teacher');
  const [classId, assignment] = [randomUUID(), randomUUID()];
  const path = `/api/v1/classes/${classId}`;
  await must(teacher.call('PUT', path, { name: className, locale }));
  await must(teacher.call('PUT', `${path}/pupil-lists/${randomUUID()}`, { nicknames: nicknames.join('\n') }));
  await must(
    teacher.call('PUT', `${path}/assignments/${assignment}`, { work: `quiz:${quiz}`, release: 'by-hand' }),
  );
  const { rows } = await app.database.query<{ id: string; nickname: string }>(
    'select id, nickname from learner where id in (select learner_id from enrolment where class_id = $1)',
    [classId],
  );
  const told = await must(teacher.call('POST', `${path}/cards`, { pupils: rows.map(({ id }) => id) }));
  const read: (json: string) => { cards: { nickname: string; secret: string }[] } = JSON.parse;
  const pupils = await Promise.all(
    read(told).cards.map(async ({ nickname, secret }) => ({
      ...(await enter(app.origin, 'card', { secret })),
      ...{ id: rows.find((row) => row.nickname === nickname)?.id ?? '', nickname, secret },
    })),
  );
  return { classId, teacher, pupils, assignment };
}

/** The browser goes on as whoever this is. */
export async function becomeIn(context: BrowserContext, origin: string, { cookie }: Guest): Promise<void> {
  const [name = '', value = ''] = cookie.split('=', 2);
  await context.clearCookies();
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }]);
}
