// One assignment as its teacher changes it: its terms, and of each pupil whether it is for them and whether they have begun.
import { z } from 'zod';
import { stateOfAssignment } from '../../domain/assignment';
import { getCourse } from '../content/catalog';
import { findAssignment } from '../db/assignments';
import { listBegun } from '../db/change-assignment';
import { listClassPupils, type ClassPupil } from '../db/grades';
import { listGroups } from '../db/groups';
import { listRecipients } from '../db/recipients';
import { findTaughtClass } from '../db/teaching';
import { findAssigned } from './assigned-work';
import { assignmentId, classId } from './input';
import { fail, succeed, useCase } from './use-case';

export interface AskedPupil extends ClassPupil {
  /** Chosen by name; nobody is where it is for the whole class. */
  readonly isChosen: boolean;
  readonly hasBegun: boolean;
}

export const getGivenAssignment = useCase({
  permission: 'class:read',
  input: z.strictObject({ class: classId, assignment: assignmentId }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const assignment = await findAssignment({ assignmentId: input.assignment, classId: taught.id });
    if (assignment === null) return fail('not-found');
    const [pupils, recipients, begun, groups] = await Promise.all([
      listClassPupils(taught.id),
      listRecipients([assignment.id]),
      listBegun(assignment.id),
      listGroups(taught.id),
    ]);
    const [chosen, started] = [recipients, begun].map(
      (list) => new Set(list.map(({ learnerId }) => learnerId)),
    );
    return succeed({
      classId: taught.id,
      className: taught.name,
      isArchived: taught.archivedAt !== null,
      assignment,
      thing: findAssigned(getCourse(reading.digits), assignment),
      state: stateOfAssignment(assignment, now),
      groups,
      pupils: pupils.map((pupil): AskedPupil => {
        const { learnerId } = pupil;
        const isChosen = chosen?.has(learnerId) === true;
        return { ...pupil, isChosen, hasBegun: started?.has(learnerId) === true };
      }),
    });
  },
});
