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
import { changePupil, endSessionsOfClass, makeCardsOfClass, removePupil } from '../../server/db/rosters';
import { beginStaffSession } from '../../server/db/staff';
import { submitAttempt } from '../../server/db/submit-attempt';
import { removeClassTeacher } from '../../server/db/taught-classes';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt as handIn } from '../../server/use-cases/submit-attempt';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  fingerprint,
  listAsked,
  rightAnswer,
  sendTo,
  succeedWith,
  type LearnerContext,
} from '../fixtures/world';

const quiz = findQuizId('unit');

/** A class with these pupils, and a quiz for it whose results the teacher opens. */
async function teach(...pupils: readonly [LearnerContext, ...LearnerContext[]]) {
  const [pupil] = pupils;
  const teacher = await createTeacher();
  const classId = await createTaughtClass(teacher, pupils);
  const assignment = randomUUID();
  const work = `quiz:${quiz}`;
  // Given before the pupil looks.
  const early = { ...teacher, now: new Date(pupil.now.getTime() - 60_000) };
  await succeedWith(createAssignment(early, { class: classId, assignment, work, release: 'by-hand' }));
  return { teacher, classId, assignment };
}

/** An attempt with one wrong answer, handed in; gives its id. */
async function work(pupil: LearnerContext, assignment: string): Promise<string> {
  const attempt = randomUUID();
  await succeedWith(startAttempt(pupil, { attempt, quiz, assignment }));
  const questions = await listAsked(pupil, attempt);
  await succeedWith(saveAnswer(pupil, sendTo({ attempt, questions }, 0, false, 1)));
  await succeedWith(handIn(pupil, { attempt }));
  return attempt;
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
    const [now, expiresAt] = [new Date(), new Date(Date.now() + 60_000)];
    const before = await fingerprint();
    const place = { classId, learnerId };
    const settings = { timeFactor: 2, locale: 'ar', textSize: 'large' } as const;
    expect(await changePupil(place, settings)).toBe(false);
    expect(await removePupil(place, now)).toBe(false);
    expect(await makeCardsOfClass(classId, [learnerId], now)).toEqual([]);
    expect((await makePinsOfClass(classId, [learnerId])).pins).toEqual([]);
    expect(await makeFamilyLink(place, { now, expiresAt })).toBeNull();
    await endSessionsOfClass(classId, now);
    expect(await fingerprint()).toBe(before);
  });
});

describe('one of the staff who is in a class', () => {
  it('is not changed, signed out, or given a card, a PIN or a link as a pupil', async () => {
    const classId = await createTaughtClass(await createTeacher());
    const learnerId = await enrolTeacher(classId);
    const [now, expiresAt] = [new Date(), new Date(Date.now() + 60_000)];
    const before = await fingerprint();
    const place = { classId, learnerId };
    const settings = { timeFactor: 2, locale: 'ar', textSize: 'large' } as const;
    expect(await changePupil(place, settings)).toBe(false);
    expect(await makeCardsOfClass(classId, [learnerId], now)).toEqual([]);
    expect((await makePinsOfClass(classId, [learnerId])).pins).toEqual([]);
    expect(await makeFamilyLink(place, { now, expiresAt })).toBeNull();
    await endSessionsOfClass(classId, now);
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
      newest: await findNewestAttempt({ learnerId, quizId: quiz }),
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
    await succeedWith(startAttempt(worker, { attempt: randomUUID(), quiz, assignment: worked.assignment }));
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
