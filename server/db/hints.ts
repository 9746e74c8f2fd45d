// Hints that were shown.
import { getConnection } from './connection';

export interface HintPlace {
  readonly attemptId: string;
  readonly position: number;
  readonly tryNumber: number;
}

export async function recordHint(place: HintPlace, step: number, shownAt: Date): Promise<void> {
  await getConnection().prisma.hintUse.createMany({
    data: [{ ...place, step, shownAt }],
    skipDuplicates: true,
  });
}
