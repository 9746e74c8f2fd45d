// PINs of pupils: made for a class, told once, kept as a hash that needs the server's secret.
import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { Locale } from '../../domain/locale';
import { PINS, toPin } from '../../domain/pin';
import { getAuthSecret } from '../app-env';
import { getConnection } from './connection';
import { drawCode } from './join-codes';

/** Whoever reads the table cannot try the million, because the key is not there. */
function hashPin(pinId: string, pin: string): string {
  return createHmac('sha256', getAuthSecret()).update(`pin/${pinId}/${pin}`).digest('hex');
}

interface NewPin {
  readonly nickname: string;
  readonly locale: Locale;
  /** Six digits. */
  readonly pin: string;
}

export interface NewPins {
  /** Of the class; eight letters. */
  readonly signInCode: string;
  readonly pins: readonly NewPin[];
}

const NAME_CLASS = `UPDATE class SET sign_in_code = COALESCE(sign_in_code, $2) WHERE id = $1::uuid
  RETURNING sign_in_code AS code`;

/**
 * A new PIN for each of these pupils of the class, by nickname; their earlier ones end. Others are left out, and so is
 * whoever has no nickname to sign in with. The class gets its code with its first PINs.
 */
export async function makePinsOfClass(classId: string, pupilIds: readonly string[]): Promise<NewPins> {
  return await getConnection().prisma.$transaction(async (transaction) => {
    const pupils = await transaction.learner.findMany({
      where: {
        ...{ id: { in: [...pupilIds] }, nickname: { not: null } },
        ...{ enrolments: { some: { classId } }, staff: { is: null } },
      },
      orderBy: [{ nickname: 'asc' }, { id: 'asc' }],
      select: { id: true, nickname: true, locale: true },
    });
    if (pupils.length === 0) return { signInCode: '', pins: [] };
    const made = pupils.map(({ id, nickname, locale }) => ({
      ...{ learnerId: id, nickname: nickname ?? '', locale },
      ...{ pinId: randomUUID(), pin: toPin(randomInt(PINS)) },
    }));
    // Locks the class: two who make PINs for it at once do so one after the other.
    const [named] = await transaction.$queryRawUnsafe<{ code: string }[]>(NAME_CLASS, classId, drawCode());
    if (named === undefined) throw new Error('a class went away while PINs were made');
    const learnerId = { in: made.map((one) => one.learnerId) };
    await transaction.pin.deleteMany({ where: { learnerId } });
    await transaction.pin.createMany({
      data: made.map((one) => ({
        ...{ id: one.pinId, learnerId: one.learnerId, pinHash: hashPin(one.pinId, one.pin) },
      })),
    });
    return {
      signInCode: named.code,
      pins: made.map(({ nickname, locale, pin }) => ({ nickname, locale, pin })),
    };
  });
}

export interface PinHolder {
  readonly learnerId: string;
  readonly nickname: string;
  readonly pinId: string;
  /** How many browsers have got to know this PIN's pupil. */
  readonly devices: number;
}

const LIST_HOLDERS = `SELECT l.id AS "learnerId", l.nickname, p.id AS "pinId", p.devices
  FROM class c JOIN enrolment e ON e.class_id = c.id JOIN learner l ON l.id = e.learner_id
    JOIN pin p ON p.learner_id = l.id
  WHERE c.sign_in_code = $1 AND l.nickname IS NOT NULL`;

/** Those of the class with this code who have a PIN; none where no class has it. */
export async function listPinHolders(signInCode: string): Promise<PinHolder[]> {
  return (await getConnection().pool.query<PinHolder>(LIST_HOLDERS, [signInCode])).rows;
}

/** The lock makes signing in and replacing the PIN wait for each other: no session is begun with one that has ended. */
const BEGIN_SESSION = `WITH found AS (SELECT learner_id FROM pin WHERE id = $1 AND pin_hash = $2 FOR SHARE)
  INSERT INTO session (id, learner_id) SELECT gen_random_uuid(), learner_id FROM found RETURNING id`;

/** The id of a new session; null: that is not the PIN. */
export async function beginPinSession(pinId: string, pin: string): Promise<string | null> {
  const values = [pinId, hashPin(pinId, pin)];
  return (await getConnection().pool.query<{ id: string }>(BEGIN_SESSION, values)).rows[0]?.id ?? null;
}

/** One more browser knows this PIN's pupil; gives its number, from 1. null: the PIN was replaced meanwhile. */
export async function countPinDevice(pinId: string): Promise<number | null> {
  const { rows } = await getConnection().pool.query<{ devices: number }>(
    'UPDATE pin SET devices = devices + 1 WHERE id = $1 RETURNING devices',
    [pinId],
  );
  return rows[0]?.devices ?? null;
}

/** Of whoever comes in by another way, such as a login card: the PIN that their browser gets to know. */
export async function findPinOf(
  learnerId: string,
): Promise<{ readonly pinId: string; readonly devices: number } | null> {
  const found = await getConnection().prisma.pin.findUnique({
    where: { learnerId },
    select: { id: true, devices: true },
  });
  return found === null ? null : { pinId: found.id, devices: found.devices };
}
