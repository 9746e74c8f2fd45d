// The pattern of a unit: there are five, one for each unit of the course.
import type { Unit } from '@/domain/content/catalog';

const patterns = [1, 2, 3, 4, 5] as const;

export function unitPattern(unit: Unit): (typeof patterns)[number] {
  return patterns[(unit.number - 1) % patterns.length] ?? 1;
}
