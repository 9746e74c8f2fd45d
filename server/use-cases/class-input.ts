// The shapes that the use cases of a class take.
import { z } from 'zod';

export const classId = z.uuid();
export const pupilId = z.uuid();

/** Signs that cannot be seen, or that turn the direction of what follows, are no part of a name. */
export const className = z
  .string()
  .max(80)
  .transform((text) =>
    text
      .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
      .replaceAll(/ +/gu, ' ')
      .trim(),
  )
  .pipe(z.string().min(1));

export const ofClass = z.strictObject({ class: classId });
