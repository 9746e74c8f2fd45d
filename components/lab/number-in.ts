// A number that a station reads off, for its picture.
import type { LabReading } from '@/domain/lab/station-model';

/** NaN where the reading is a word: a drawing that asks for it has to know. Throws for a name that there is not. */
export function numberIn(readings: readonly LabReading[], id: string): number {
  const reading = readings.find((one) => one.id === id);
  if (reading === undefined) throw new Error(`no reading "${id}" to draw`);
  return 'value' in reading ? reading.value : Number.NaN;
}
