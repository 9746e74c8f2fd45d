// The shapes that the use cases of a class take.
import { z } from 'zod';
import { typedLine } from './input';

export const classId = z.uuid();
export const pupilId = z.uuid();

export const className = typedLine(80).pipe(z.string().min(1));

export const ofClass = z.strictObject({ class: classId });
