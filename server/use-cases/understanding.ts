// What a record says is understood and what is being worked at, unit by unit in the order of the course.
import type { Objective, Unit } from '../../domain/content/catalog';
import type { Course } from '../content/catalog';
import { masteryOfObjectives, type LearningRecord } from './learning-record';

export interface UnitUnderstanding {
  readonly unit: Unit;
  readonly understood: readonly Objective[];
  readonly underWay: readonly Objective[];
}

/** Only units in which something was begun. */
export function listUnderstanding(record: LearningRecord, { catalog }: Course): UnitUnderstanding[] {
  const mastery = masteryOfObjectives(record);
  return catalog.units.flatMap((unit) => {
    const own = catalog.objectives.filter((objective) => objective.unit === unit.id);
    const understood = own.filter(({ id }) => mastery.get(id) === 'understood');
    const underWay = own.filter(({ id }) => mastery.get(id) === 'under-way');
    return understood.length + underWay.length === 0 ? [] : [{ unit, understood, underWay }];
  });
}
