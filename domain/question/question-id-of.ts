/** The question that a revision is of: `some-question@…`. */
export function questionIdOf(revisionId: string): string {
  return revisionId.split('@')[0] ?? revisionId;
}
