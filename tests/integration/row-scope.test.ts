// Each query keeps a row to its owner by itself, whatever its caller has looked at before.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deleteAssignment, releaseAssignment } from '../../server/db/assignments';
import {
  countAnswered,
  findAttemptInClass,
  findNewestAttempt,
  listAttempts,
  listAttemptsInClass,
} from '../../server/db/attempts';
import { listPupilScores } from '../../server/db/class-scores';
import { getConnection } from '../../server/db/connection';
import { makeFamilyLink } from '../../server/db/family-links';
import { listAttemptsAt } from '../../server/db/grades';
import { createGroup } from '../../server/db/groups';
import { countOwnData, readOwnData } from '../../server/db/own-data';
import { makePinsOfClass } from '../../server/db/pins';
import { listMoments } from '../../server/db/pupils';
import { listScores, saveResponse } from '../../server/db/responses';
import {
  changePupil,
  endSessionsOfClass,
  makeCardsOfClass,
  removePupil,
  type PupilOfClass,
} from '../../server/db/rosters';
import { beginStaffSession } from '../../server/db/staff';
import { submitAttempt } from '../../server/db/submit-attempt';
import { removeClassTeacher } from '../../server/db/taught-classes';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { submitAttempt as handIn } from '../../server/use-cases/submit-attempt';
import { assignedQuiz, beginFor } from '../fixtures/assigned';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  fingerprint,
  rightAnswer,
  sendTo,
  succeedWith,
  type LearnerContext,
} from '../fixtures/world';

/** A class with these pupils, and a quiz for it whose results the teacher opens. */
async function teach(...pupils: readonly [LearnerContext, ...LearnerContext[]]) {
  const [pupil] = pupils;
  const teacher = await createTeacher();
  const classId = await createTaughtClass(teacher, pupils);
  const assignment = randomUUID();
  const work = `quiz:${assignedQuiz}`;
  // Given before the pupil looks.
  const early = { ...teacher, now: new Date(pupil.now.getTime() - 60_000) };
  await succeedWith(createAssignment(early, { class: classId, assignment, work, release: 'by-hand' }));
  return { teacher, classId, assignment };
}

/** An attempt with one wrong answer, handed in; gives its id. */
async function work(pupil: LearnerContext, assignment: string): Promise<string> {
  const started = await beginFor(pupil, assignment);
  await succeedWith(saveAnswer(pupil, sendTo(started, 0, false)));
  await succeedWith(handIn(pupil, { attempt: started.attempt }));
  return started.attempt;
}

async function addGroup(classId: string, { actor }: LearnerContext): Promise<void> {
  await createGroup({ groupId: randomUUID(), classId, name: 'A group', learnerIds: [actor.learnerId] });
}

/** One on the staff who was enrolled as a pupil, with a nickname as pupils have. */
async function enrolTeacher(classId: string): Promise<string> {
  const { learnerId } = (await createTeacher()).actor;
  const { prisma } = getConnection();
  await prisma.learner.update({ where: { id: learnerId }, data: { nickname: 'Bold Moon' } });
  await prisma.enrolment.create({ data: { classId, learnerId } });
  return learnerId;
}

/** What a teacher does with a pupil finds none here. That it changes nothing is for the caller to see. */
async function expectNoPupil({ classId, learnerId }: PupilOfClass): Promise<void> {
  const [now, expiresAt] = [new Date(), new Date(Date.now() + 60_000)];
  const settings = { timeFactor: 2, locale: 'ar', textSize: 'large' } as const;
  expect(await changePupil({ classId, learnerId }, settings)).toBe(false);
  expect(await makeCardsOfClass(classId, [learnerId], now)).toEqual([]);
  expect((await makePinsOfClass(classId, [learnerId])).pins).toEqual([]);
  expect(await makeFamilyLink({ classId, learnerId }, { now, expiresAt })).toBeNull();
  await endSessionsOfClass(classId, now);
}

describe('through a class that it is not of', () => {
  it('no assignment is opened or deleted', async () => {
    const { assignment } = await teach(await createLearner());
    const { classId } = await teach(await createLearner());
    const before = await fingerprint();
    await releaseAssignment({ assignmentId: assignment, classId }, new Date());
    expect(await deleteAssignment({ assignmentId: assignment, classId })).toBe(false);
    expect(await fingerprint()).toBe(before);
  });

  it('no pupil is changed, removed, signed out, or given a card, a PIN or a link', async () => {
    const pupil = await createLearner();
    const { learnerId } = pupil.actor;
    await getConnection().prisma.learner.update({ where: { id: learnerId }, data: { nickname: 'Red Dune' } });
    await teach(pupil);
    const classId = await createTaughtClass(await createTeacher());
    const before = await fingerprint();
    expect(await removePupil({ classId, learnerId }, new Date())).toBe(false);
    await expectNoPupil({ classId, learnerId });
    expect(await fingerprint()).toBe(before);
  });
});

describe('one of the staff who is in a class', () => {
  it('is not changed, signed out, or given a card, a PIN or a link as a pupil', async () => {
    const classId = await createTaughtClass(await createTeacher());
    const learnerId = await enrolTeacher(classId);
    const before = await fingerprint();
    await expectNoPupil({ classId, learnerId });
    expect(await fingerprint()).toBe(before);
  });
});

describe('whoever owns a class', () => {
  it('is not taken out of it', async () => {
    const { teacher, classId } = await teach(await createLearner());
    const before = await fingerprint();
    expect(await removeClassTeacher(classId, teacher.actor.learnerId)).toBe(false);
    expect(await fingerprint()).toBe(before);
  });
});

describe('by somebody else', () => {
  it('no attempt is handed in, and no answer kept in it', async () => {
    const [owner, other] = [await createLearner(), await createLearner()];
    const { attempt, questions } = await begin(owner, 'unit');
    const [first] = questions;
    if (first === undefined) throw new Error('no question');
    const before = await fingerprint();
    const { learnerId } = other.actor;
    const owned = { attemptId: attempt, learnerId };
    const at = new Date();
    expect(await submitAttempt({ ...owned, possible: 1, at, decide: () => [] })).toBe(false);
    const sent = { ...owned, submissionId: randomUUID(), position: 0, tryNumber: 1, seq: 1 };
    const answer = rightAnswer(first);
    expect(await saveResponse({ ...sent, answer, confidence: null }, { at, isLate: false })).toBe('gone');
    expect(await fingerprint()).toBe(before);
  });

  it('no session of the staff begins with the password of a colleague', async () => {
    const [one, other] = [(await createTeacher()).actor.learnerId, (await createTeacher()).actor.learnerId];
    const passwordHash = randomUUID();
    await getConnection().prisma.staff.update({ where: { learnerId: one }, data: { passwordHash } });
    const before = await fingerprint();
    expect(await beginStaffSession({ learnerId: other, passwordHash })).toBeNull();
    expect(await fingerprint()).toBe(before);
  });
});

describe('what is read about one learner', () => {
  it('is the same after a classmate, and somebody of another class, have worked', async () => {
    const [own, classmate, stranger] = [await createLearner(), await createLearner(), await createLearner()];
    const { classId, assignment } = await teach(own, classmate);
    const other = await teach(stranger);
    const { learnerId } = own.actor;
    const read = async () => ({
      newest: await findNewestAttempt({ learnerId, quizId: assignedQuiz }),
      attempts: await listAttempts(learnerId),
      answered: await countAnswered(learnerId),
      scores: await listScores(learnerId),
      inClass: await listAttemptsInClass({ classId, learnerId }),
      scoresInClass: await listPupilScores({ classId, learnerId }),
      moments: await listMoments({ classId, learnerId }),
      tries: await listAttemptsAt(assignment, learnerId),
      data: await readOwnData(learnerId, new Date()),
      counts: await countOwnData(learnerId),
    });
    const before = await read();
    const attempts = [await work(classmate, assignment), await work(stranger, other.assignment)];
    await addGroup(classId, classmate);
    await addGroup(other.classId, stranger);
    expect(await read()).toEqual(before);
    for (const attemptId of attempts)
      expect(await findAttemptInClass({ classId, learnerId, attemptId })).toBeNull();
  });
});

describe('the data of one learner', () => {
  it('names no assignment that only others worked for or were given a mark in', async () => {
    const [own, worker, excused] = [await createLearner(), await createLearner(), await createLearner()];
    const [worked, marked] = [await teach(worker), await teach(excused)];
    await beginFor(worker, worked.assignment);
    const { classId, assignment, teacher } = marked;
    const place = { class: classId, assignment, pupil: excused.actor.learnerId };
    const decision = { decision: randomUUID(), as: 'excused', reason: 'Was ill' };
    await succeedWith(decideGrade(teacher, { ...place, ...decision }));
    const read = async ({ actor }: LearnerContext) => [
      ...(await readOwnData(actor.learnerId, new Date())).closedAssignments,
    ];
    expect(await read(own)).toEqual([]);
    expect(await read(worker)).toEqual([worked.assignment]);
    expect(await read(excused)).toEqual([assignment]);
  });
});
