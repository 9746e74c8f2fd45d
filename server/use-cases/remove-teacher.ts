// Ends that a colleague teaches a class along. Its owner may; the owner stays.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { removeClassTeacher } from '../db/taught-classes';
import { findTaughtClass } from '../db/teaching';
import { classId } from './class-input';
import { fail, succeed, useCase } from './use-case';

export const removeTeacherInput = z.strictObject({ class: classId, teacher: z.uuid() });

export const removeTeacher = useCase({
  permission: 'class:change',
  input: removeTeacherInput,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.isOwner !== true) return fail('not-found');
    if (!(await removeClassTeacher(taught.id, input.teacher))) return fail('not-found');
    await writeAudit({ actorId: actor.learnerId, action: 'teacher:remove', subjectId: input.teacher });
    return succeed({ class: taught.id });
  },
});
