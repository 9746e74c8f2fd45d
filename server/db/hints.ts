// Hints that were shown.
import { getConnection } from './connection';

export interface HintPlace {
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
}

export async function recordHint(place: HintPlace, step: number): Promise<void> {
  await getConnection().prisma.hintUse.createMany({ data: [{ ...place, step }], skipDuplicates: true });
}

/** How many hints of each position and try were shown. */
export async function listHints(
  attemptId: string,
): Promise<{ position: number; tryNumber: number; count: number }[]> {
  const groups = await getConnection().prisma.hintUse.groupBy({
    by: ['position', 'tryNumber'],
    where: { attemptId },
    _count: true,
  });
  return groups.map(({ position, tryNumber, _count }) => ({ position, tryNumber, count: _count }));
}
