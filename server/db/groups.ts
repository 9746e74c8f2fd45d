// Groups of a class: some of its pupils under a name. That a member is a pupil of the class is held by the database, which
// takes them out of its groups when they leave it.
import { getConnection } from './connection';
import type { Prisma } from './generated/client';

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  /** Counts its changes, from 1. */
  readonly version: number;
  readonly learnerIds: readonly string[];
}

/** By name. */
export async function listGroups(classId: string): Promise<GroupRow[]> {
  const rows = await getConnection().prisma.classGroup.findMany({
    where: { classId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, version: true, members: { select: { learnerId: true } } },
  });
  return rows.map(({ members, ...row }) => ({
    ...row,
    learnerIds: members.map(({ learnerId }) => learnerId),
  }));
}

interface GroupOfClass {
  readonly groupId: string;
  /** Of a teacher who is known to teach it. */
  readonly classId: string;
}

/** Who is in it now, possibly nobody; null: the class has no such group. */
export async function findMembers({ groupId, classId }: GroupOfClass): Promise<string[] | null> {
  const row = await getConnection().prisma.classGroup.findUnique({
    where: { id_classId: { id: groupId, classId } },
    select: { members: { select: { learnerId: true } } },
  });
  return row?.members.map(({ learnerId }) => learnerId) ?? null;
}

interface GivenGroup extends GroupOfClass {
  readonly name: string;
  /** Each once. */
  readonly learnerIds: readonly string[];
}

/** One at a time in a class, so that no name is given twice. Pupils come in and leave meanwhile. */
async function lockClass(tx: Prisma.TransactionClient, { classId }: GivenGroup): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM class WHERE id = ${classId}::uuid FOR NO KEY UPDATE`;
}

/** `not-found`: somebody is not of the class. Who is in it does not leave before the transaction ends. */
async function findFault(
  tx: Prisma.TransactionClient,
  { groupId, classId, name, learnerIds }: GivenGroup,
): Promise<'not-found' | 'group-name-taken' | null> {
  const pupils = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM enrolment WHERE class_id = ${classId}::uuid AND learner_id = ANY(${[...learnerIds]}::uuid[])
    FOR KEY SHARE`;
  if (pupils.length < learnerIds.length) return 'not-found';
  const others = { classId, name, id: { not: groupId } };
  return (await tx.classGroup.count({ where: others })) > 0 ? 'group-name-taken' : null;
}

async function addMembers(
  tx: Prisma.TransactionClient,
  { groupId, classId, learnerIds }: GivenGroup,
): Promise<void> {
  await tx.classGroupMember.createMany({
    data: learnerIds.map((learnerId) => ({ groupId, classId, learnerId })),
  });
}

/** Sent again it is made once; `conflict`: under this id there is a group with another name. */
export async function createGroup(
  given: GivenGroup,
): Promise<'done' | 'not-found' | 'group-name-taken' | 'conflict'> {
  const { groupId, classId, name } = given;
  return await getConnection().prisma.$transaction(async (tx) => {
    await lockClass(tx, given);
    const present = await tx.classGroup.findUnique({ where: { id: groupId } });
    if (present !== null && present.classId !== classId) return 'not-found';
    if (present !== null) return present.name === name ? 'done' : 'conflict';
    const fault = await findFault(tx, given);
    if (fault !== null) return fault;
    await tx.classGroup.create({ data: { id: groupId, classId, name } });
    await addMembers(tx, given);
    return 'done';
  });
}

/** Its name and all its members. `changed-meanwhile`: somebody has changed it since that version. */
export async function changeGroup(
  given: GivenGroup & { readonly version: number },
): Promise<'done' | 'not-found' | 'group-name-taken' | 'changed-meanwhile'> {
  const { groupId, classId, name, version } = given;
  return await getConnection().prisma.$transaction(async (tx) => {
    await lockClass(tx, given);
    const present = await tx.classGroup.findUnique({ where: { id_classId: { id: groupId, classId } } });
    if (present === null) return 'not-found';
    if (present.version !== version) return 'changed-meanwhile';
    const fault = await findFault(tx, given);
    if (fault !== null) return fault;
    await tx.classGroup.update({ where: { id: groupId }, data: { name, version: version + 1 } });
    await tx.classGroupMember.deleteMany({ where: { groupId } });
    await addMembers(tx, given);
    return 'done';
  });
}

/** Work that was given to it stays given. False: the class has no such group. */
export async function deleteGroup({ groupId, classId }: GroupOfClass): Promise<boolean> {
  const { count } = await getConnection().prisma.classGroup.deleteMany({ where: { id: groupId, classId } });
  return count > 0;
}
