// The link of a family: who can open it for how long, that it ends at once, and that it tells of one child what may be told.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { visitor } from '../../domain/permissions';
import { learnerTag } from '../../server/auth/learner-tag';
import { getConnection } from '../../server/db/connection';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { endFamilyLink } from '../../server/use-cases/end-family-link';
import { endOwnFamilyLinks } from '../../server/use-cases/end-own-family-links';
import { eraseMe } from '../../server/use-cases/erase-me';
import { getFamilyReport } from '../../server/use-cases/get-family-report';
import { getOwnData } from '../../server/use-cases/get-own-data';
import { getPupilFamily } from '../../server/use-cases/get-pupil-family';
import { makeFamilyLink } from '../../server/use-cases/make-family-link';
import { releaseAssignment } from '../../server/use-cases/release-assignment';
import { removePupil } from '../../server/use-cases/remove-pupil';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { listRows } from '../fixtures/rows';
import {
  begin,
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  fingerprint,
  listAsked,
  sendTo,
  succeedWith,
  type LearnerContext,
  type StartedAttempt,
  type TeacherContext,
} from '../fixtures/world';

const DAY_MS = 86_400_000;
const quiz = findQuizId('unit');

interface School {
  readonly teacher: TeacherContext;
  readonly pupil: LearnerContext;
  readonly mate: LearnerContext;
  readonly classId: string;
}

async function openSchool(): Promise<School> {
  const [teacher, pupil, mate] = [await createTeacher(), await createLearner(), await createLearner()];
  const classId = await createTaughtClass(teacher, [pupil, mate]);
  for (const [{ actor }, nickname] of [
    [pupil, 'Calm Comet'],
    [mate, 'Quick Quartz'],
  ] as const)
    await getConnection().prisma.learner.update({ where: { id: actor.learnerId }, data: { nickname } });
  return { teacher, pupil, mate, classId };
}

const placeOf = ({ classId, pupil }: School) => ({ class: classId, pupil: pupil.actor.learnerId });

async function makeLink(school: School, days = 14): Promise<string> {
  return (await succeedWith(makeFamilyLink(school.teacher, { ...placeOf(school), days }))).secret;
}

/** As a family does: no account, no session. */
async function open(secret: string, now = new Date()) {
  const context = { actor: visitor, now, reading: { locale: 'en', digits: 'latn' } } as const;
  return await getFamilyReport(context, { secret });
}

async function isOpen(secret: string, now?: Date): Promise<boolean> {
  const result = await open(secret, now);
  // Whatever ended it, the answer is the same.
  if (!result.ok) expect(result).toEqual({ ok: false, error: 'not-found' });
  return result.ok;
}

async function answerAll(pupil: LearnerContext, started: StartedAttempt): Promise<void> {
  for (const position of started.questions.keys())
    await succeedWith(saveAnswer(pupil, sendTo(started, position, true, position + 1)));
}

/** A quiz for the class, with every answer right and handed in; gives the assignment. */
async function takeQuiz(school: School, release: 'at-once' | 'by-hand'): Promise<string> {
  const [assignment, attempt] = [randomUUID(), randomUUID()];
  const opensAt = new Date(school.teacher.now.getTime() - 60_000).toISOString();
  const given = { class: school.classId, assignment, work: `quiz:${quiz}`, release, opensAt };
  await succeedWith(createAssignment(school.teacher, given));
  const pupil = { ...school.pupil, now: new Date() };
  await succeedWith(startAttempt(pupil, { attempt, quiz, assignment }));
  await answerAll(pupil, { attempt, questions: await listAsked(pupil, attempt) });
  await succeedWith(submitAttempt(pupil, { attempt }));
  return assignment;
}

describe('the link of a family', () => {
  it.each([7, 14, 30])('works for %s days and not a millisecond longer', async (days) => {
    const opened = await openSchool();
    const school = { ...opened, teacher: { ...opened.teacher, now: new Date() } };
    const secret = await makeLink(school, days);
    const end = school.teacher.now.getTime() + days * DAY_MS;
    expect(await isOpen(secret, new Date(end - 1))).toBe(true);
    expect(await isOpen(secret, new Date(end))).toBe(false);
  });

  it('cannot be made for another time', async () => {
    const school = await openSchool();
    for (const days of [0, 8, 365, -7, '', null, [14], true])
      expect(await makeFamilyLink(school.teacher, { ...placeOf(school), days })).toMatchObject({
        error: 'bad-input',
      });
  });

  it('opens nothing at once after the teacher or the pupil took it back, or a newer one was made', async () => {
    const school = await openSchool();
    const first = await makeLink(school);
    const second = await makeLink(school);
    expect([await isOpen(first), await isOpen(second)]).toEqual([false, true]);
    await succeedWith(endFamilyLink(school.teacher, placeOf(school)));
    expect(await isOpen(second)).toBe(false);
    expect(await endFamilyLink(school.teacher, placeOf(school))).toMatchObject({ error: 'not-found' });
    const third = await makeLink(school);
    expect((await succeedWith(getOwnData(school.pupil, {}))).familyLinks).toHaveLength(1);
    await succeedWith(endOwnFamilyLinks(school.pupil, {}));
    expect(await isOpen(third)).toBe(false);
    expect((await succeedWith(getOwnData(school.pupil, {}))).familyLinks).toEqual([]);
  });

  it('goes with the pupil’s place in the class, and with the pupil', async () => {
    const [left, erased] = [await openSchool(), await openSchool()];
    const [leftLink, erasedLink] = [await makeLink(left), await makeLink(erased)];
    await succeedWith(removePupil(left.teacher, placeOf(left)));
    await succeedWith(eraseMe(erased.pupil, { learner: learnerTag(erased.pupil.actor.learnerId) }));
    expect([await isOpen(leftLink), await isOpen(erasedLink)]).toEqual([false, false]);
    const classes = [left, erased].map(({ classId }) => classId);
    expect(await getConnection().prisma.familyLink.count({ where: { classId: { in: classes } } })).toBe(0);
  });

  it('is kept as a checksum only, and written down by number when it is made and taken back', async () => {
    const school = await openSchool();
    const secret = await makeLink(school);
    expect((await listRows()).filter((row) => row.includes(secret))).toEqual([]);
    await succeedWith(endOwnFamilyLinks(school.pupil, {}));
    const subjectId = school.pupil.actor.learnerId;
    const entries = await getConnection().prisma.auditEntry.findMany({
      where: { subjectId },
      orderBy: { id: 'asc' },
    });
    expect(entries).toMatchObject([
      { action: 'family-link:make', actorId: school.teacher.actor.learnerId },
      { action: 'family-link:end', actorId: subjectId },
    ]);
  });

  it('cannot be made for a pupil of another class, nor for one of the staff', async () => {
    const [school, other] = [await openSchool(), await openSchool()];
    const before = await fingerprint();
    const ask = async (pupil: LearnerContext | TeacherContext) =>
      await makeFamilyLink(school.teacher, {
        ...{ class: school.classId, pupil: pupil.actor.learnerId, days: 14 },
      });
    expect(await ask(other.pupil)).toMatchObject({ error: 'not-found' });
    expect(await fingerprint()).toBe(before);
    const colleague = await createTeacher();
    await getConnection().prisma.enrolment.create({
      data: { classId: school.classId, learnerId: colleague.actor.learnerId },
    });
    expect(await ask(colleague)).toMatchObject({ error: 'not-found' });
  });
});

describe('what a family is told', () => {
  it('is marked where the pupil is one of the demo', async () => {
    const school = await openSchool();
    const secret = await makeLink(school);
    expect((await succeedWith(open(secret))).isSample).toBe(false);
    const where = { id: school.pupil.actor.learnerId };
    await getConnection().prisma.learner.update({ where, data: { isSample: true } });
    expect((await succeedWith(open(secret))).isSample).toBe(true);
  });

  it('is who it is about, what is understood and what is being worked at, and a question to talk about', async () => {
    const school = await openSchool();
    for (let taken = 0; taken < 4; taken += 1)
      await answerAll(school.pupil, await begin(school.pupil, 'practice'));
    const { nickname, units } = await succeedWith(open(await makeLink(school)));
    expect(nickname).toBe('Calm Comet');
    const [unit] = units;
    expect(units).toHaveLength(1);
    expect(unit?.understood.length).toBeGreaterThan(0);
    const ideas = [...(unit?.understood ?? []), ...(unit?.underWay ?? [])].map(({ id }) => id);
    expect(unit?.talkAbout?.words.en.wonder).toMatch(/\?$/u);
    expect(unit?.talkAbout?.objectives.some((id) => ideas.includes(id))).toBe(true);
  });

  it('is the same on the page that the teacher prints', async () => {
    const school = await openSchool();
    await takeQuiz(school, 'at-once');
    const told = await succeedWith(open(await makeLink(school)));
    const printed = await succeedWith(getPupilFamily(school.teacher, placeOf(school)));
    expect(printed.units).toEqual(told.units);
    expect(printed.linkEnds).toEqual(told.expiresAt);
  });

  it('has no number of any points, no answer, and nothing of a classmate', async () => {
    const school = await openSchool();
    const mates = await begin(school.mate, 'practice');
    await answerAll(school.mate, mates);
    await takeQuiz(school, 'at-once');
    const result = await open(await makeLink(school));
    const text = JSON.stringify(result);
    for (const hidden of [
      ...[school.mate.actor.learnerId, 'Quick Quartz', mates.attempt, school.pupil.actor.learnerId],
      ...['percent', 'earned', 'possible', 'answer":', 'outcome', 'score', 'rank'],
    ])
      expect(text).not.toContain(hidden);
    // The classmate alone has an idea or more that the pupil has not.
    const alone = await openSchool();
    await answerAll(alone.mate, await begin(alone.mate, 'practice'));
    expect((await succeedWith(open(await makeLink(alone)))).units).toEqual([]);
  });

  it('has nothing of results that are not open to the pupil, until they are', async () => {
    const school = await openSchool();
    const assignment = await takeQuiz(school, 'by-hand');
    const secret = await makeLink(school);
    expect((await succeedWith(open(secret))).units).toEqual([]);
    const now = new Date();
    await succeedWith(releaseAssignment({ ...school.teacher, now }, { class: school.classId, assignment }));
    expect((await succeedWith(open(secret))).units).toHaveLength(1);
  });

  it('has nothing of what the pupil did for another class, whose teacher made no link', async () => {
    const school = await openSchool();
    const teacher = await createTeacher();
    const elsewhere = { ...school, teacher, classId: await createTaughtClass(teacher, [school.pupil]) };
    await takeQuiz(elsewhere, 'at-once');
    expect((await succeedWith(open(await makeLink(school)))).units).toEqual([]);
    expect((await succeedWith(open(await makeLink(elsewhere)))).units).toHaveLength(1);
  });
});
