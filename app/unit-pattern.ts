// The pattern of a unit: there are five, one for each unit of the course. The whole course has that of its first unit.
import type { Unit } from '@/domain/content/catalog';

const patterns = [1, 2, 3, 4, 5] as const;

export function unitPattern(unit: Unit | null): (typeof patterns)[number] {
  return patterns[((unit?.number ?? 1) - 1) % patterns.length] ?? 1;
}
