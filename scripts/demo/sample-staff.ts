// The staff of the sample school, and what they do: they have their classes, give them work, open results and decide about
// grades. New passwords each time, as the pupils have new cards.
import { randomUUID } from 'node:crypto';
import { writeWork } from '../../domain/assignment';
import type { Teacher } from '../../domain/permissions';
import { hashPassword } from '../../server/auth/password-hash';
import { listAssignments } from '../../server/db/assignments';
import { listNewestDecisions } from '../../server/db/grades';
import { listGroups } from '../../server/db/groups';
import { findSampleTeacher, ownSampleClass } from '../../server/db/samples';
import { createStaff, replacePassword } from '../../server/db/staff';
import { addClassTeacher } from '../../server/db/taught-classes';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { createGroup } from '../../server/use-cases/create-group';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { releaseAssignment } from '../../server/use-cases/release-assignment';
import { makePassword } from '../make-password';
import { OperatorError } from '../operator-error';
import type { Part } from './plan-pupil';
import { momentOf } from './sample-clock';
import { act, type Doer } from './sample-work';
import {
  findQuizzes,
  firstDay,
  plannedStaff,
  planWork,
  type PlannedClass,
  type PlannedStaff,
  type PlannedWork,
} from './school-plan';

export interface SampleStaff extends PlannedStaff {
  readonly learnerId: string;
  readonly password: string;
}

async function openStaff({ signInName, displayName, locale }: PlannedStaff): Promise<SampleStaff> {
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  const found = await findSampleTeacher(signInName);
  if (found === false)
    throw new OperatorError(`Somebody on the staff signs in as ${signInName}, so the demo cannot be made.`);
  if (found !== null) await replacePassword(signInName, passwordHash);
  const named = { signInName, displayName, locale };
  const learnerId = found ?? (await createStaff({ ...named, passwordHash, role: 'teacher', isSample: true }));
  return { ...named, learnerId, password };
}

/** Finds or makes each of them. */
export async function openSampleStaff(): Promise<SampleStaff[]> {
  return await Promise.all(plannedStaff.map(openStaff));
}

export interface SampleClass {
  readonly planned: PlannedClass;
  readonly classId: string;
  /** The day on which the demo was made. */
  readonly reference: Date;
  readonly teacher: Doer;
}

function toTeacher({ learnerId, locale }: SampleStaff): Doer {
  // No session is begun: nothing here asks for it, and the roster would say that everybody was here just now.
  const actor: Teacher = { role: 'teacher', learnerId, sessionId: randomUUID() };
  return { actor, locale };
}

/** When the demo was made, read from the assignment that opened first; now if the class has none. */
async function findReference(classId: string): Promise<Date> {
  const [oldest] = (await listAssignments(classId)).toReversed();
  return oldest === undefined ? new Date() : momentOf(oldest.opensAt, [-firstDay, 12]);
}

/** Whose class it is. */
export async function openTaughtClass(
  planned: PlannedClass,
  classId: string,
  staff: readonly SampleStaff[],
): Promise<SampleClass> {
  const owner = staff.find(({ signInName }) => signInName === planned.owner);
  if (owner === undefined) throw new Error(`class ${planned.name} has no owner`);
  await ownSampleClass(classId, owner.learnerId);
  if (planned.coTeacher !== null) await addClassTeacher(classId, planned.coTeacher);
  return { planned, classId, reference: await findReference(classId), teacher: toTeacher(owner) };
}

async function give({ classId, reference, teacher }: SampleClass, work: PlannedWork): Promise<string> {
  const id = randomUUID();
  const opensAt = momentOf(reference, work.opens);
  await act(teacher, opensAt, createAssignment, {
    ...{ class: classId, assignment: id, work: writeWork(work) },
    ...{ mostTries: work.mostTries, release: work.release },
    opensAt: opensAt.toISOString(),
    dueAt: momentOf(reference, work.due).toISOString(),
    closesAt: work.closes === null ? null : momentOf(reference, work.closes).toISOString(),
  });
  if (work.released !== null) {
    const releasedAt = momentOf(reference, work.released);
    await act(teacher, releasedAt, releaseAssignment, { class: classId, assignment: id });
  }
  return id;
}

/** Gives what is planned and was not given yet: the assignments by what they ask for. */
export async function giveWork(sample: SampleClass): Promise<ReadonlyMap<string, string>> {
  const present = await listAssignments(sample.classId);
  const given = new Map(present.map(({ workId, id }) => [workId, id]));
  for (const work of planWork(sample.planned)) {
    if (!given.has(work.workId)) given.set(work.workId, await give(sample, work));
  }
  return given;
}

interface Judged {
  readonly learnerId: string;
  readonly part: Part;
}

/** About the unit quiz: one pupil is excused, and one gets another percent. Once. */
export async function decideGrades(
  { planned, classId, reference, teacher }: SampleClass,
  given: ReadonlyMap<string, string>,
  pupils: readonly Judged[],
): Promise<void> {
  const assignment = given.get(findQuizzes(planned).unit);
  if (assignment === undefined || (await listNewestDecisions([assignment])).length > 0) return;
  const decide = async (part: Part, input: object): Promise<void> => {
    const pupil = pupils.find((one) => one.part === part)?.learnerId;
    const decision = { class: classId, assignment, pupil, decision: randomUUID(), ...input };
    await act(teacher, momentOf(reference, [2, 14]), decideGrade, decision);
  };
  await decide('excused', { as: 'excused', reason: planned.reasons.excused });
  await decide('corrected', { as: 'percent', percent: '75', reason: planned.reasons.corrected });
}

const MEMBERS = 6;

/** Some of the pupils under a name, unless the class has groups already. */
export async function makeGroup(
  { planned, classId, reference, teacher }: SampleClass,
  learnerIds: readonly string[],
): Promise<void> {
  if ((await listGroups(classId)).length > 0) return;
  const group = {
    class: classId,
    group: randomUUID(),
    name: planned.group,
    pupils: learnerIds.slice(0, MEMBERS),
  };
  await act(teacher, momentOf(reference, [firstDay, 8]), createGroup, group);
}
