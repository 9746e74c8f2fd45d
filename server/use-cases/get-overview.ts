// The whole course at once: units with their lessons and how far the learner is, and what each objective builds on.
import { z } from 'zod';
import { layOutGraph } from '../../domain/course-graph';
import type { Objective, Unit } from '../../domain/content/catalog';
import { getCourse } from '../content/catalog';
import { progressOfLesson, readRecord } from './learning-record';
import { succeed, useCase } from './use-case';

/** What a unit teaches, and what of other units that builds on. */
function listOfGraph(unit: Unit): Objective[] {
  const { catalog, objectives } = getCourse();
  const own = catalog.objectives.filter((objective) => objective.unit === unit.id);
  const foreign = own
    .flatMap(({ prerequisites }) => prerequisites)
    .flatMap((id) => objectives.get(id) ?? [])
    .filter((objective) => objective.unit !== unit.id);
  return [...new Set([...foreign, ...own])];
}

/** Only what hangs together: an objective that stands alone is in the list, and would say nothing in a drawing. */
function layOutUnit(unit: Unit) {
  const all = listOfGraph(unit).map(({ id, prerequisites, unit: of }) => ({
    id,
    prerequisites: of === unit.id ? prerequisites : [],
  }));
  const needed = new Set(all.flatMap(({ prerequisites }) => prerequisites));
  return layOutGraph(all.filter(({ id, prerequisites }) => prerequisites.length > 0 || needed.has(id)));
}

export const getOverview = useCase({
  permission: 'course:read',
  input: z.strictObject({}),
  run: async ({ actor, reading, now }) => {
    const { catalog, lessons, objectives } = getCourse(reading.digits);
    const record = await readRecord(actor, now);
    return succeed({
      units: catalog.units.map((unit) => ({
        unit,
        lessons: unit.lessons.flatMap((id) => {
          const lesson = lessons.get(id);
          return lesson === undefined ? [] : [{ lesson, progress: progressOfLesson(lesson, record) }];
        }),
        objectives: catalog.objectives
          .filter((objective) => objective.unit === unit.id)
          .map((objective) => ({
            objective,
            before: objective.prerequisites.flatMap((id) => objectives.get(id) ?? []),
          })),
        graph: layOutUnit(unit),
      })),
    });
  },
});
