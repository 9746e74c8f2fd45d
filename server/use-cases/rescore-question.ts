// Scores every answer to a question again, by a corrected revision of it. Called by `npm run rescore`, so it asks nobody.
import { variantSeed } from '../../domain/attempt/draw-questions';
import type { Question } from '../../domain/question/question';
import { makeVariant, type Variant } from '../../domain/question/variant';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { addRescore, listScoredBy, type NewScore, type ScoredResponse } from '../db/rescore';
import { findRevision } from '../db/revisions';
import { fail, succeed, type Result } from './use-case';

export interface Rescored {
  readonly rescored: number;
  /** Whose learner saw another variant than the corrected question makes: their answer means something else there. */
  readonly skipped: number;
}

interface Correction {
  readonly old: Question;
  readonly corrected: Question;
  readonly revisionId: string;
}

/** Null when the corrected question would not have shown this learner the same options and parameters. */
function scoreAgain({ old, corrected, revisionId }: Correction, response: ScoredResponse): NewScore | null {
  const seed = variantSeed(response.seed, response.position, response.tryNumber);
  const [shown, variant] = [makeVariant(old, seed), makeVariant(corrected, seed)];
  const seen = ({ parameters, order, further }: Variant): string =>
    JSON.stringify([parameters, order, further]);
  if (seen(shown) !== seen(variant)) return null;
  const score = scoreAnswer(corrected, variant, response.answer);
  return { revisionId, objectiveId: corrected.objective, score };
}

/**
 * Replays the answers whose newest score is by revision `from`, by revision `to` of the same question. The earlier
 * scores are kept. Run again it finds nothing to do, or what was handed in meanwhile by attempts that pin `from`.
 */
export async function rescoreQuestion({ from, to }: { from: string; to: string }): Promise<Result<Rescored>> {
  const [old, corrected] = [await findRevision(from), await findRevision(to)];
  if (old === null || corrected === null) return fail('not-found');
  if (from === to || old.id !== corrected.id || old.kind !== corrected.kind)
    return fail('bad-input', 'expected two revisions of one question');
  const correction = { old, corrected, revisionId: to };
  let [rescored, skipped] = [0, 0];
  for (
    let batch = await listScoredBy(from, null);
    batch.length > 0;
    batch = await listScoredBy(from, batch.at(-1) ?? null)
  ) {
    for (const response of batch) {
      const scored = scoreAgain(correction, response);
      if (scored === null) skipped += 1;
      else {
        await addRescore(response, scored);
        rescored += 1;
      }
    }
  }
  return succeed({ rescored, skipped });
}
