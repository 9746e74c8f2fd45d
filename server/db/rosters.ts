// Who is in a class, and what a teacher does for its pupils. Each query names the class beside the pupil, so that nobody
// reaches a pupil of another class; and nobody of the staff is ever treated as a pupil.
import { createHash } from 'node:crypto';
import type { Locale } from '../../domain/locale';
import type { TextSize } from '../../domain/settings';
import { AVATARS, comparedNickname, MOST_PUPILS } from '../../domain/roster';
import { getConnection } from './connection';
import { hashSecret, newSecret } from './secrets';

export interface RosterRow {
  readonly learnerId: string;
  readonly nickname: string | null;
  readonly avatar: number | null;
  readonly locale: Locale;
  /** 1 to 3. */
  readonly timeFactor: number;
  readonly textSize: TextSize;
  readonly hasCard: boolean;
  readonly hasPin: boolean;
  /** When the newest session began or the newest attempt: what shows that the pupil was here. */
  readonly lastActiveAt: Date | null;
}

const LIST_ROSTER = `SELECT l.id AS "learnerId", l.nickname, l.avatar, l.locale, l.time_factor AS "timeFactor",
    l.text_size AS "textSize",
    EXISTS (SELECT 1 FROM login_card c WHERE c.learner_id = l.id AND c.ended_at IS NULL) AS "hasCard",
    EXISTS (SELECT 1 FROM pin p WHERE p.learner_id = l.id) AS "hasPin",
    GREATEST((SELECT max(s.created_at) FROM session s WHERE s.learner_id = l.id),
      (SELECT max(r.received_at) FROM attempt a JOIN response r ON r.attempt_id = a.id WHERE a.learner_id = l.id),
      (SELECT max(a.started_at) FROM attempt a WHERE a.learner_id = l.id)) AS "lastActiveAt"
  FROM enrolment e JOIN learner l ON l.id = e.learner_id
  WHERE e.class_id = $1 ORDER BY l.nickname, l.id`;

/** By nickname. */
export async function listRoster(classId: string): Promise<RosterRow[]> {
  return (await getConnection().pool.query<RosterRow>(LIST_ROSTER, [classId])).rows;
}

/** The same list sent twice makes the same pupils: their ids come from its id. */
function pupilIdOf(classId: string, listId: string, index: number): string {
  const hex = createHash('sha256')
    .update(`${classId}/${listId}/${String(index)}`)
    .digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

interface PupilList {
  readonly classId: string;
  readonly listId: string;
  readonly locale: Locale;
  /** Told which nicknames the class has; gives those to add, or null when they do not fit. */
  readonly choose: (taken: readonly string[]) => readonly string[] | null;
}

/** All of a list or none. One list at a time in a class, so that no nickname is given twice. */
export async function addPupilList(list: PupilList): Promise<'added' | 'taken' | 'full'> {
  const { classId, listId, locale, choose } = list;
  return await getConnection().prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT id FROM class WHERE id = ${classId}::uuid FOR UPDATE`;
    if ((await transaction.learner.count({ where: { id: pupilIdOf(classId, listId, 0) } })) > 0)
      return 'added';
    const present = await transaction.learner.findMany({
      where: { enrolments: { some: { classId } } },
      select: { nickname: true },
    });
    const nicknames = choose(present.flatMap(({ nickname }) => nickname ?? []));
    if (nicknames === null) return 'taken';
    if (present.length + nicknames.length > MOST_PUPILS) return 'full';
    const pupils = nicknames.map((nickname, index) => ({
      ...{ id: pupilIdOf(classId, listId, index), nickname, locale },
      avatar: (present.length + index) % AVATARS,
    }));
    await transaction.learner.createMany({ data: pupils });
    await transaction.enrolment.createMany({ data: pupils.map(({ id }) => ({ classId, learnerId: id })) });
    return 'added';
  });
}

export interface NewCard {
  readonly learnerId: string;
  readonly nickname: string;
  readonly locale: Locale;
  readonly secret: string;
}

/** A new card for each of these pupils of the class, by nickname; their earlier ones end. Others are left out. */
export async function makeCardsOfClass(
  classId: string,
  pupilIds: readonly string[],
  now: Date,
): Promise<NewCard[]> {
  const { prisma } = getConnection();
  const pupils = await prisma.learner.findMany({
    where: { id: { in: [...pupilIds] }, enrolments: { some: { classId } }, staff: { is: null } },
    orderBy: [{ nickname: 'asc' }, { id: 'asc' }],
    select: { id: true, nickname: true, locale: true },
  });
  const cards = pupils.map(({ id, nickname, locale }) => ({
    ...{ learnerId: id, nickname: nickname ?? '', locale },
    secret: newSecret(),
  }));
  const learnerIds = cards.map(({ learnerId }) => learnerId);
  await prisma.$transaction([
    prisma.loginCard.updateMany({
      where: { learnerId: { in: learnerIds }, endedAt: null },
      data: { endedAt: now },
    }),
    prisma.loginCard.createMany({
      data: cards.map(({ learnerId, secret }) => ({ learnerId, secretHash: hashSecret(secret) })),
    }),
  ]);
  return cards;
}

export interface PupilOfClass {
  readonly classId: string;
  readonly learnerId: string;
}

/** False when there is no such pupil in the class. */
export async function changePupil(
  { classId, learnerId }: PupilOfClass,
  settings: { readonly timeFactor: number; readonly locale: Locale; readonly textSize: TextSize },
): Promise<boolean> {
  const { count } = await getConnection().prisma.learner.updateMany({
    where: { id: learnerId, enrolments: { some: { classId } }, staff: { is: null } },
    data: settings,
  });
  return count > 0;
}

/**
 * Out of the class, out of every browser, and without card or PIN: what opened this pupil opens nothing at the next request.
 * The locks make signing in with them wait (login-cards.ts, pins.ts). False when there is no such pupil in the class.
 */
export async function removePupil({ classId, learnerId }: PupilOfClass, now: Date): Promise<boolean> {
  return await getConnection().prisma.$transaction(async (transaction) => {
    const { count } = await transaction.enrolment.deleteMany({ where: { classId, learnerId } });
    if (count === 0) return false;
    const open = { where: { learnerId, endedAt: null }, data: { endedAt: now } };
    await transaction.loginCard.updateMany(open);
    await transaction.pin.deleteMany({ where: { learnerId } });
    await transaction.session.updateMany(open);
    return true;
  });
}

/** Everybody of the class is signed out everywhere; cards stay. */
export async function endSessionsOfClass(classId: string, now: Date): Promise<void> {
  await getConnection().prisma.session.updateMany({
    where: { endedAt: null, learner: { enrolments: { some: { classId } }, staff: { is: null } } },
    data: { endedAt: now },
  });
}

/** Whether two nicknames would be taken for each other in a class. */
export function isTaken(nickname: string, taken: readonly string[]): boolean {
  const compared = comparedNickname(nickname);
  return taken.some((one) => comparedNickname(one) === compared);
}
