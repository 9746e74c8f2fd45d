// Shares a class with a colleague, named as they sign in. Its owner may.
import { z } from 'zod';
import { writeAudit } from '../db/audit';
import { addClassTeacher } from '../db/taught-classes';
import { findTaughtClass } from '../db/teaching';
import { classId } from './class-input';
import { typedLine } from './input';
import { fail, succeed, useCase } from './use-case';

export const addTeacherInput = z.strictObject({
  class: classId,
  signInName: typedLine(100).transform((name) => name.normalize('NFKC').toLowerCase()),
});

export const addTeacher = useCase({
  permission: 'class:change',
  input: addTeacherInput,
  run: async ({ actor, input }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.isOwner !== true) return fail('not-found');
    const added = await addClassTeacher(taught.id, input.signInName);
    if (added === null) return fail('no-such-teacher');
    await writeAudit({ actorId: actor.learnerId, action: 'teacher:add', subjectId: added });
    return succeed({ class: taught.id });
  },
});
