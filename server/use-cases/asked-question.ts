// The question that stands at a position of an attempt, with its variant. Shared by the use cases of attempts.
import { variantSeed } from '../../domain/attempt/draw-questions';
import type { Question } from '../../domain/question/question';
import { makeVariant, type Variant } from '../../domain/question/variant';
import { getCourse } from '../content/catalog';
import { findRevision } from '../db/revisions';

export interface AskedQuestion {
  readonly revision: string;
  readonly question: Question;
  readonly variant: Variant;
}

/** Revisions never change, so one that was read is kept. Bounded by the number of revisions ever published. */
const older = new Map<string, Question>();

export async function getRevision(revision: string): Promise<Question> {
  const known = getCourse().revisions.get(revision)?.question ?? older.get(revision);
  if (known !== undefined) return known;
  const found = await findRevision(revision);
  if (found === null) throw new Error(`revision ${revision} is pinned but not published`);
  older.set(revision, found);
  return found;
}

/** By revision; each is looked up once. */
export async function getRevisions(revisions: Iterable<string>): Promise<ReadonlyMap<string, Question>> {
  const once = [...new Set(revisions)];
  return new Map(await Promise.all(once.map(async (id) => [id, await getRevision(id)] as const)));
}

interface Pinned {
  readonly seed: string;
  readonly revisionIds: readonly string[];
}

/**
 * Null when the attempt has no such position (from 0). `scoredBy`: the corrected revision by which the answer was scored
 * again, in place of the pinned one.
 */
export async function findAskedQuestion(
  attempt: Pinned,
  position: number,
  tryNumber: number,
  scoredBy: string | null = null,
): Promise<AskedQuestion | null> {
  const pinned = attempt.revisionIds[position];
  const revision = pinned === undefined ? undefined : (scoredBy ?? pinned);
  if (revision === undefined) return null;
  const question = await getRevision(revision);
  return {
    revision,
    question,
    variant: makeVariant(question, variantSeed(attempt.seed, position, tryNumber)),
  };
}
