// The order in which this browser gave its answers, counted on from what the server already knows of the attempt.

const last = new Map<string, number>();

export function nextSeq(attemptId: string, lastSeqOfServer: number): number {
  const next = Math.max(last.get(attemptId) ?? 0, lastSeqOfServer) + 1;
  last.set(attemptId, next);
  return next;
}

/**
 * Heard from another tab on the same attempt, or found on this device: what is answered here from now on comes after it.
 * True when it comes after everything that is known here.
 */
export function noteSeq(attemptId: string, seq: number): boolean {
  const known = last.get(attemptId) ?? 0;
  last.set(attemptId, Math.max(known, seq));
  return seq > known;
}
