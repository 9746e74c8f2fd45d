// What a class has been given: each assignment with its dates and how many pupils have done it, and what else can be given.
import { z } from 'zod';
import { writeWork, type WorkPlace } from '../../domain/assignment';
import { listAskable } from '../../domain/attempt/quiz';
import type { Objective, Unit } from '../../domain/content/catalog';
import { getCourse, type Course } from '../content/catalog';
import { listGroups } from '../db/groups';
import { findTaughtClass } from '../db/teaching';
import { findAssigned, isAssignable, type AssignedThing } from './assigned-work';
import { classId } from './input';
import { readGradebook, type Gradebook, type GradebookColumn } from './read-gradebook';
import { fail, succeed, useCase } from './use-case';

export interface GivenAssignment extends GradebookColumn {
  /** Pupils that it is for. */
  readonly asked: number;
  /** Pupils who handed in, or did all lessons. */
  readonly done: number;
  /** Pupils who began and are not done. */
  readonly begun: number;
  readonly late: number;
}

export interface Choice {
  /** As the form sends it. */
  readonly value: string;
  readonly thing: AssignedThing;
}

/** The ideas of a unit from which a quiz can be put together. */
export interface UnitIdeas {
  readonly unit: Unit;
  readonly objectives: readonly Objective[];
}

function countCells({ columns, rows }: Gradebook): GivenAssignment[] {
  return columns.map((column, index) => {
    const cells = rows.flatMap(({ cells: own }) => own[index] ?? []);
    return {
      ...column,
      asked: cells.filter(({ mark }) => mark !== 'not-asked').length,
      done: cells.filter(({ mark }) => mark === 'done').length,
      begun: cells.filter(({ mark }) => mark === 'under-way' || mark === 'left-open').length,
      late: cells.filter(({ isLate }) => isLate).length,
    };
  });
}

/** Everything that can be given, unit by unit: the unit, its quiz, its lessons; at the end the quizzes of the whole course. */
function listChoices(course: Course): Choice[] {
  const { catalog, quizzes } = course;
  const ofQuizzes = (unitId: string | null): WorkPlace[] =>
    [...quizzes.values()]
      .filter((quiz) => quiz.unitId === unitId && isAssignable(quiz))
      .map(({ id }) => ({ work: 'quiz', workId: id }));
  const places = [
    ...catalog.units.flatMap(({ id, lessons }): WorkPlace[] => [
      ...ofQuizzes(id),
      { work: 'unit', workId: id },
      ...lessons.map((lesson): WorkPlace => ({ work: 'lesson', workId: lesson })),
    ]),
    ...ofQuizzes(null),
  ];
  return places.flatMap((place) => {
    const thing = findAssigned(course, place);
    return thing === null ? [] : [{ value: writeWork(place), thing }];
  });
}

/** Those of which there is something to ask. */
function listIdeas({ catalog }: Course): UnitIdeas[] {
  const asked = new Set(listAskable(catalog).map(({ objective }) => objective));
  const objectives = catalog.objectives.filter(({ id }) => asked.has(id));
  return catalog.units.map((unit) => ({
    unit,
    objectives: objectives.filter((objective) => objective.unit === unit.id),
  }));
}

export const getAssignments = useCase({
  permission: 'class:read',
  input: z.strictObject({ class: classId }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const gradebook = await readGradebook(taught.id, now, reading.digits);
    const course = getCourse(reading.digits);
    return succeed({
      classId: taught.id,
      className: taught.name,
      isArchived: taught.archivedAt !== null,
      pupils: gradebook.rows.map(({ pupil }) => pupil),
      groups: await listGroups(taught.id),
      assignments: countCells(gradebook),
      choices: listChoices(course),
      ideas: listIdeas(course),
    });
  },
});
