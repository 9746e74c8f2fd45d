// Join codes of classes, and coming in by one.
import { randomInt } from 'node:crypto';
import { JOIN_ALPHABET, JOIN_CODE_LENGTH, JOIN_CODE_OPEN_MS } from '../../domain/join-code';
import type { Locale } from '../../domain/locale';
import { MOST_PUPILS } from '../../domain/roster';
import { getConnection } from './connection';
import { isTaken } from './rosters';

/** Eight signs that nobody guesses; also the code that names a class where its pupils sign in by PIN. */
export function drawCode(): string {
  const sign = (): string => JOIN_ALPHABET[randomInt(JOIN_ALPHABET.length)] ?? '';
  return Array.from({ length: JOIN_CODE_LENGTH }, sign).join('');
}

/** A new code, open for an hour, in place of the one before. False for a class that is archived. */
export async function openJoinCode(classId: string, now: Date): Promise<boolean> {
  const joinCodeUntil = new Date(now.getTime() + JOIN_CODE_OPEN_MS);
  // Two of two hundred billion codes are never equal in practice; if they are, the unique index throws and the teacher
  // presses again.
  const { count } = await getConnection().prisma.class.updateMany({
    where: { id: classId, archivedAt: null },
    data: { joinCode: drawCode(), joinCodeUntil },
  });
  return count > 0;
}

export async function closeJoinCode(classId: string): Promise<void> {
  await getConnection().prisma.class.update({
    where: { id: classId },
    data: { joinCode: null, joinCodeUntil: null },
  });
}

export interface OpenClass {
  readonly id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly nicknames: readonly string[];
}

/** The class that this code opens now, with the nicknames that are taken; null when it opens none. */
export async function findOpenClass(code: string, now: Date): Promise<OpenClass | null> {
  const found = await getConnection().prisma.class.findFirst({
    where: { joinCode: code, joinCodeUntil: { gt: now }, archivedAt: null },
    select: {
      ...{ id: true, name: true, locale: true },
      enrolments: { select: { learner: { select: { nickname: true } } } },
    },
  });
  if (found === null) return null;
  const { enrolments, ...open } = found;
  return { ...open, nicknames: enrolments.flatMap(({ learner }) => learner.nickname ?? []) };
}

interface Joining {
  readonly code: string;
  readonly learnerId: string;
  /** For whoever has none yet. */
  readonly nickname: string;
  readonly avatar: number;
}

/**
 * The learner is in the class, with all that they did before; who has a nickname keeps it. One at a time in a class, so
 * that no nickname is taken twice; joining again changes nothing.
 */
export async function joinByCode(
  joining: Joining,
  now: Date,
): Promise<'joined' | 'closed' | 'taken' | 'full'> {
  const { code, learnerId, nickname, avatar } = joining;
  return await getConnection().prisma.$transaction(async (transaction) => {
    const [open] = await transaction.$queryRaw<{ id: string }[]>`SELECT id FROM class
      WHERE join_code = ${code} AND join_code_until > ${now} AND archived_at IS NULL FOR UPDATE`;
    if (open === undefined) return 'closed';
    const classId = open.id;
    const present = await transaction.learner.findMany({
      where: { enrolments: { some: { classId } } },
      select: { id: true, nickname: true },
    });
    if (present.some(({ id }) => id === learnerId)) return 'joined';
    if (present.length >= MOST_PUPILS) return 'full';
    const named = await transaction.learner.findUniqueOrThrow({
      where: { id: learnerId },
      select: { nickname: true },
    });
    if (named.nickname === null) {
      if (
        isTaken(
          nickname,
          present.flatMap((one) => one.nickname ?? []),
        )
      )
        return 'taken';
      await transaction.learner.update({ where: { id: learnerId }, data: { nickname, avatar } });
    }
    await transaction.enrolment.create({ data: { classId, learnerId } });
    return 'joined';
  });
}
