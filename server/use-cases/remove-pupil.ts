// Takes a pupil out of a class: signed out everywhere at once, and the card opens nothing any more.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { removePupil as takeOut } from '../db/rosters';
import { findTaughtClass } from '../db/teaching';
import { classId, pupilId } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const removePupilInput = z.strictObject({ class: classId, pupil: pupilId });

export const removePupil = useCase({
  permission: 'roster:change',
  input: removePupilInput,
  run: async ({ actor, now, input }) => {
    const { pupil: learnerId } = input;
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    if (!(await takeOut({ classId: taught.id, learnerId }, now))) return fail('not-found');
    await writeAudit({ actorId: actor.learnerId, action: 'pupil:remove', subjectId: learnerId });
    return succeed({ pupil: learnerId });
  },
});
