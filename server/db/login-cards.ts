// Login cards: a secret on paper that signs a learner in on any device. The table holds its hash only, and the secret is
// told once, to whoever prints the card.
import type { Locale } from '../../domain/locale';
import { getConnection } from './connection';
import { hashSecret, newSecret } from './secrets';

/** A new card in place of those that the learner has; gives its secret. */
export async function replaceCard(learnerId: string): Promise<string> {
  const { prisma } = getConnection();
  const secret = newSecret();
  await prisma.$transaction([
    prisma.loginCard.updateMany({ where: { learnerId, endedAt: null }, data: { endedAt: new Date() } }),
    prisma.loginCard.create({ data: { learnerId, secretHash: hashSecret(secret) } }),
  ]);
  return secret;
}

export interface CardOwner {
  readonly learnerId: string;
  readonly nickname: string | null;
  readonly isSample: boolean;
  readonly locale: Locale;
}

/** Whose card it is; null for a secret that no card has, or that of a card that has ended. */
export async function findCard(secret: string): Promise<CardOwner | null> {
  const card = await getConnection().prisma.loginCard.findFirst({
    where: { secretHash: hashSecret(secret), endedAt: null },
    select: { learner: { select: { id: true, nickname: true, isSample: true, locale: true } } },
  });
  if (card === null) return null;
  const { id, ...learner } = card.learner;
  return { learnerId: id, ...learner };
}

/** The lock makes signing in and taking the card back wait for each other: no session is begun after that. */
const BEGIN_SESSION = `WITH card AS (
    SELECT learner_id FROM login_card WHERE secret_hash = $1 AND ended_at IS NULL FOR SHARE)
  INSERT INTO session (id, learner_id) SELECT gen_random_uuid(), learner_id FROM card
  RETURNING id AS "sessionId", learner_id AS "learnerId"`;

/** A new session of the card's learner; null where `findCard` finds nobody. */
export async function signInByCard(secret: string): Promise<{ learnerId: string; sessionId: string } | null> {
  const { rows } = await getConnection().pool.query<{ learnerId: string; sessionId: string }>(BEGIN_SESSION, [
    hashSecret(secret),
  ]);
  return rows[0] ?? null;
}
