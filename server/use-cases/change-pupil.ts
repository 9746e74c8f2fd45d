// What is set for one pupil: more time where time is limited; language and text size where a browser has chosen none.
import { z } from 'zod';
import { locales } from '../../domain/locale';
import { textSizes } from '../../domain/settings';
import { changePupil as change } from '../db/rosters';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { fail, succeed, useCase } from './use-case';

/** A form sends text. */
function fromText(given: unknown): unknown {
  return typeof given === 'string' && /^[1-3](\.\d{1,2})?$/u.test(given) ? Number(given) : given;
}

export const changePupilInput = z.strictObject({
  class: classId,
  pupil: pupilId,
  timeFactor: z.preprocess(fromText, z.number().min(1).max(3).multipleOf(0.25)),
  locale: z.enum(locales),
  textSize: z.enum(textSizes),
});

export const changePupil = useCase({
  permission: 'roster:change',
  input: changePupilInput,
  run: async ({ actor, input }) => {
    const { pupil: learnerId, timeFactor, locale, textSize } = input;
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const isDone = await change({ classId: taught.id, learnerId }, { timeFactor, locale, textSize });
    return isDone ? succeed({ pupil: learnerId }) : fail('not-found');
  },
});
