// What a form says of a group of a class.
import { z } from 'zod';
import { MOST_PUPILS } from '../../domain/roster';
import { classId, pupilId } from './class-input';
import { typedLine } from './input';

export const ofGroup = { class: classId, group: z.uuid() };

export const groupContent = {
  name: typedLine(60).pipe(z.string().min(1)),
  /** Each counts once. */
  pupils: z
    .array(pupilId)
    .max(MOST_PUPILS)
    .transform((ids) => [...new Set(ids)]),
};
