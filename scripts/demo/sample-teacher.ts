// The sample teacher: owns the sample class and has given it the quiz of the first unit. A new password each time, as the
// pupils have new cards.
import { randomUUID } from 'node:crypto';
import { hashPassword } from '../../server/auth/password-hash';
import { createAssignment, listAssignments } from '../../server/db/assignments';
import { findSampleTeacher, ownSampleClass } from '../../server/db/samples';
import { createStaff, replacePassword } from '../../server/db/staff';
import { makePassword } from '../make-password';
import { OperatorError } from '../operator-error';

const signInName = 'sample-teacher';
const DAY_MS = 24 * 60 * 60 * 1000;

export interface SampleTeacher {
  readonly signInName: string;
  readonly password: string;
  /** Of the quiz that the class has been given. */
  readonly assignment: string;
}

async function findOrMakeTeacher(passwordHash: string): Promise<string> {
  const found = await findSampleTeacher(signInName);
  if (found === false)
    throw new OperatorError(`Somebody on the staff signs in as ${signInName}, so the demo cannot be made.`);
  if (found !== null) {
    await replacePassword(signInName, passwordHash);
    return found;
  }
  const named = { signInName, displayName: 'Sample teacher', passwordHash };
  return await createStaff({ ...named, locale: 'en', role: 'teacher', isSample: true });
}

/** Finds or makes the teacher of this class, and the quiz that the class has been given. */
export async function openSampleTeacher(classId: string, quizId: string): Promise<SampleTeacher> {
  const password = makePassword();
  const createdById = await findOrMakeTeacher(await hashPassword(password));
  await ownSampleClass(classId, createdById);
  const [given] = await listAssignments(classId);
  if (given !== undefined) return { signInName, password, assignment: given.id };
  const [id, now] = [randomUUID(), Date.now()];
  const dates = { opensAt: new Date(now - 7 * DAY_MS), dueAt: new Date(now + 7 * DAY_MS), closesAt: null };
  const work = { work: 'quiz', workId: quizId, mostTries: null, release: 'at-once' } as const;
  await createAssignment({ id, classId, createdById, ...work, ...dates, recipients: null });
  return { signInName, password, assignment: id };
}
