// The gradebook of a class, in the order asked for.
import { z } from 'zod';
import { weighCell } from '../../domain/gradebook';
import { findTaughtClass } from '../db/teaching';
import { classId } from './input';
import { readGradebook, type Gradebook, type GradebookRow } from './read-gradebook';
import { fail, succeed, useCase } from './use-case';

/** An address that was typed wrong is shown in the usual order. */
const sort = z
  .union([z.literal('pupil'), z.uuid()])
  .catch('pupil')
  .default('pupil');
const order = z.enum(['up', 'down']).catch('up').default('up');

function sortRows({ columns, rows }: Gradebook, by: string, isDown: boolean): readonly GradebookRow[] {
  const index = columns.findIndex(({ assignment }) => assignment.id === by);
  const weigh = ({ cells }: GradebookRow): number => {
    const cell = cells[index];
    return cell === undefined ? 0 : weighCell(cell);
  };
  // They come by nickname, and equal ones stay so.
  const sorted = index < 0 ? [...rows] : [...rows].sort((a, b) => weigh(a) - weigh(b));
  return isDown ? sorted.reverse() : sorted;
}

export const getGradebook = useCase({
  permission: 'gradebook:read',
  input: z.strictObject({ class: classId, sort, order }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const gradebook = await readGradebook(taught.id, now, reading.digits);
    const isSorted = gradebook.columns.some(({ assignment }) => assignment.id === input.sort);
    return succeed({
      classId: taught.id,
      className: taught.name,
      columns: gradebook.columns,
      rows: sortRows(gradebook, input.sort, input.order === 'down'),
      /** The column by which the rows are sorted: an assignment, or the pupils. */
      sort: isSorted ? input.sort : 'pupil',
      order: input.order,
    });
  },
});
