// Changes the dates, tries, release and recipients of work that was given. What was begun or told stays so.
import { z } from 'zod';
import { findChangeFault, settleTerms } from '../../domain/assignment-change';
import { writeAudit } from '../db/audit';
import { changeAssignment as change } from '../db/change-assignment';
import { findTaughtClass } from '../db/teaching';
import { readRecipients, readTerms, termsInput } from './assignment-terms';
import { assignmentId, classId, version } from './input';
import { fail, succeed, useCase } from './use-case';

export const changeAssignmentInput = z.strictObject({
  class: classId,
  assignment: assignmentId,
  /** The one that the form was drawn with: who changed it meanwhile is not overruled unseen. */
  version,
  ...termsInput,
});

export const changeAssignment = useCase({
  permission: 'assignment:change',
  input: changeAssignmentInput,
  run: async ({ actor, input, now }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught?.archivedAt !== null) return fail('not-found');
    const recipients = await readRecipients(input, taught.id);
    if (!recipients.ok) return recipients;
    const place = { assignmentId: input.assignment, classId: taught.id, version: input.version };
    const outcome = await change({ ...place, recipients: recipients.value }, (stored, use) => {
      const terms = settleTerms(stored, readTerms(input, stored.work), now);
      return findChangeFault(stored, terms, use, now) ?? terms;
    });
    if (outcome === null) return fail('not-found');
    if (outcome !== 'changed') return fail(outcome === 'stale' ? 'changed-meanwhile' : outcome);
    await writeAudit({
      ...{ actorId: actor.learnerId, action: 'assignment:change' },
      subjectId: input.assignment,
    });
    return succeed({ assignment: input.assignment });
  },
});
