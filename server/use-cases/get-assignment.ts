// An assigned quiz as a learner finds it: until when, how many tries are left, and what was handed in.
import { z } from 'zod';
import { isOpenAt, mayBegin, stateOfAssignment, triesLeft } from '../../domain/assignment';
import { getCourse } from '../content/catalog';
import { findOwnAssignment } from '../db/assignments';
import { listAttempts } from '../db/attempts';
import { findAssigned } from './assigned-work';
import { hideScore, isResultHidden } from './hidden-result';
import { assignmentId } from './input';
import { fail, succeed, useCase } from './use-case';

export const getAssignment = useCase({
  permission: 'assignment:do',
  input: z.strictObject({ assignment: assignmentId }),
  run: async ({ actor, input, now, reading }) => {
    const assignment = await findOwnAssignment(input.assignment, actor.learnerId);
    if (assignment === null) return fail('not-found');
    const state = stateOfAssignment(assignment, now);
    const thing = findAssigned(getCourse(reading.digits), assignment);
    if (state === 'planned' || !thing?.quiz) return fail('not-found');
    const { quiz, unit, lesson, objectives } = thing;
    const all = await listAttempts(actor.learnerId);
    const own = all.filter((attempt) => attempt.assignmentId === assignment.id);
    return succeed({
      assignment,
      state,
      ...{ quiz, unit, lesson, objectives },
      /** Begun and not handed in; null: none is. */
      underWay: own.find(({ submittedAt }) => submittedAt === null)?.id ?? null,
      mayBegin: mayBegin(assignment, own.length, now),
      isOpen: isOpenAt(assignment, now),
      triesLeft: triesLeft(assignment.mostTries, own.length),
      handedIn: own.flatMap(({ submittedAt, ...attempt }) =>
        submittedAt === null
          ? []
          : [
              {
                ...hideScore({ ...attempt, submittedAt }, now),
                submittedAt,
                isHidden: isResultHidden(attempt, now),
              },
            ],
      ),
    });
  },
});
