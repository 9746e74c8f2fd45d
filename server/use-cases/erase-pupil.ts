// Erases everything about a pupil, by a teacher of the only class they are in.
import { z } from 'zod';
import { erasePupilOfClass } from '../db/erase';
import { findTaughtClass } from '../db/teaching';
import { fail, succeed, useCase } from './use-case';

export const erasePupilInput = z.strictObject({ class: z.uuid(), pupil: z.uuid() });

export const erasePupil = useCase({
  permission: 'roster:change',
  input: erasePupilInput,
  run: async ({ actor, now, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const teacherId = actor.learnerId;
    const done = await erasePupilOfClass({ learnerId: input.pupil, classId: taught.id, teacherId, now });
    if (done === 'in-other-class') return fail('in-other-class');
    return done === 'gone' ? fail('not-found') : succeed({ erased: true });
  },
});
