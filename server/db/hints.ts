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
