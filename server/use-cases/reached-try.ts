// Tries at a practice question come one after the other: the next begins when the one before was checked. Else hints
// could be read in a try that is never made, and an untouched first try would still count as unaided.
import { listAnswers } from '../db/responses';

export async function hasReachedTry(
  attemptId: string,
  position: number,
  tryNumber: number,
): Promise<boolean> {
  if (tryNumber === 1) return true;
  const answers = await listAnswers(attemptId);
  return answers.some(
    (row) => row.position === position && row.tryNumber === tryNumber - 1 && row.outcome !== null,
  );
}
