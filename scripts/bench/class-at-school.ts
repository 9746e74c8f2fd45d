// A class in front of the app: a teacher who signs in, makes it and gives it a quiz, and pupils who come in by its code.
import { randomUUID } from 'node:crypto';
import { offerNicknames } from '../../domain/nickname';
import { createRandom } from '../../domain/random';
import { hashPassword } from '../../server/auth/password-hash';
import { createStaff } from '../../server/db/staff';
import { findTaughtClass } from '../../server/db/teaching';
import { findDatabaseUrl, type AppPlace } from './app-process';
import { openHttpClient, type HttpClient, type Reply } from './http-client';
import { describeReply, signIn, signInAsGuest } from './learner';
import type { RequestLog } from './request-log';
import { useDatabase } from './use-database';

export interface ClassAtSchool {
  readonly classId: string;
  readonly assignmentId: string;
  readonly joinCode: string;
  /** Signed in. */
  readonly teacher: HttpClient;
}

export interface Pupil {
  readonly nickname: string;
  readonly client: HttpClient;
}

async function put(client: HttpClient, path: string, body: object): Promise<void> {
  const reply: Reply = await client.send({ method: 'PUT', path, body });
  if (reply.status !== 200) throw new Error(`PUT ${path}: ${describeReply(reply)}`);
}

/** The account is made in the tables, since invitations are for people; all else goes by the routes. */
export async function makeClass(place: AppPlace, quizId: string): Promise<ClassAtSchool> {
  const [classId, assignmentId, signInName] = [randomUUID(), randomUUID(), 'bench-teacher'];
  const teacher = openHttpClient(place.port, { acceptGzip: true });
  return await useDatabase(findDatabaseUrl(place), async () => {
    const password = randomUUID();
    const named = { signInName, displayName: 'Teacher', passwordHash: await hashPassword(password) };
    const teacherId = await createStaff({ ...named, locale: 'en', role: 'teacher' });
    await signIn(teacher, 'password', { name: signInName, password });
    const path = `/api/v1/classes/${classId}`;
    await put(teacher, path, { name: 'At work', locale: 'en' });
    await put(teacher, `${path}/assignments/${assignmentId}`, { work: `quiz:${quizId}`, release: 'by-hand' });
    await put(teacher, `${path}/join-code`, {});
    const joinCode = (await findTaughtClass(classId, teacherId))?.joinCode ?? '';
    return { classId, assignmentId, joinCode, teacher };
  });
}

/** As a browser does it: the code, the choice of a nickname, joining. Throws when anybody is not let in. */
export async function joinClass(
  port: number,
  joinCode: string,
  count: number,
  log: RequestLog,
): Promise<Pupil[]> {
  const nicknames = offerNicknames(count, 'en', createRandom('bench'));
  return await Promise.all(
    nicknames.map(async (nickname, index) => {
      const client = openHttpClient(port, { acceptGzip: true });
      await signInAsGuest(client);
      const post = async (path: string, body: object) =>
        await log.ask('coming in', () => client.send({ method: 'POST', path: `/api/v1/join${path}`, body }));
      await post('/offers', { code: joinCode });
      const joined = await post('', { code: joinCode, nickname, avatar: index % 12 });
      if (joined === null) throw new Error(`not let in: ${[...log.failures.keys()].join(', ')}`);
      return { nickname, client };
    }),
  );
}
