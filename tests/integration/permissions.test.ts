// S3 of the promises, for use cases: the table of permissions is the law, and whose a row is decides the rest.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, visitor, type Actor, type Permission } from '../../domain/permissions';
import { createInvitation as storeInvitation } from '../../server/db/invitations';
import { replaceCard } from '../../server/db/login-cards';
import { acceptInvitation } from '../../server/use-cases/accept-invitation';
import { createInvitation } from '../../server/use-cases/create-invitation';
import { getCard } from '../../server/use-cases/get-card';
import { getGlossary } from '../../server/use-cases/get-glossary';
import { getHome } from '../../server/use-cases/get-home';
import { getHouse } from '../../server/use-cases/get-house';
import { getInvitation } from '../../server/use-cases/get-invitation';
import { getLesson } from '../../server/use-cases/get-lesson';
import { getLab } from '../../server/use-cases/get-lab';
import { getStation } from '../../server/use-cases/get-station';
import { getNews } from '../../server/use-cases/get-news';
import { getOverview } from '../../server/use-cases/get-overview';
import { getProgress } from '../../server/use-cases/get-progress';
import { getQuestion } from '../../server/use-cases/get-question';
import { getAttempt, getQuiz } from '../../server/use-cases/get-quiz';
import { getResult } from '../../server/use-cases/get-result';
import { getSheet } from '../../server/use-cases/get-sheet';
import { getSignIn } from '../../server/use-cases/get-sign-in';
import { getSources } from '../../server/use-cases/get-sources';
import { getUnit } from '../../server/use-cases/get-unit';
import { giveUp } from '../../server/use-cases/give-up';
import { reportProblem } from '../../server/use-cases/report-problem';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { searchCourse } from '../../server/use-cases/search-course';
import { showHint } from '../../server/use-cases/show-hint';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import { takeBackInvitation } from '../../server/use-cases/take-back-invitation';
import type { UseCase } from '../../server/use-cases/use-case';
import {
  begin,
  createAdmin,
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  fingerprint,
  rightAnswer,
  succeedWith,
  type AdminContext,
  type LearnerContext,
  type TeacherContext,
} from '../fixtures/world';

interface Row {
  readonly permission: Permission;
  readonly useCase: UseCase<unknown>;
  /** Whose it is, and as what somebody else comes: a learner unless said. */
  readonly by?: 'teacher' | 'admin';
  /** Good input for the owner. */
  readonly input: (world: World) => object;
  /** What somebody else is told who gives the same input. */
  readonly toOthers: 'not-found' | 'the same as everybody';
  /** Whoever may do it at all changes something by it. */
  readonly writes?: true;
}

interface World {
  readonly owner: LearnerContext;
  readonly teacher: TeacherContext;
  readonly admin: AdminContext;
  /** Open, for a teacher: its id and its secret. */
  readonly invitation: { readonly invitation: string; readonly secret: string };
  /** The teacher's, with the owner in it. */
  readonly classId: string;
  readonly graded: string;
  readonly submitted: string;
  readonly practice: string;
  readonly card: string;
  readonly answer: object;
  readonly gradedAnswer: object;
}

const everybody = 'the same as everybody';
const lesson = { unit: 'reading-the-red-rock', lesson: 'a-small-cold-rusty-world', step: 1 };

/** Every use case, and the permission it must ask for: said here a second time, so that a change of it is seen. */
const table: Record<string, Row> = {
  getHome: { permission: 'course:read', useCase: getHome, input: () => ({}), toOthers: everybody },
  getOverview: { permission: 'course:read', useCase: getOverview, input: () => ({}), toOthers: everybody },
  getGlossary: { permission: 'course:read', useCase: getGlossary, input: () => ({}), toOthers: everybody },
  getSources: { permission: 'course:read', useCase: getSources, input: () => ({}), toOthers: everybody },
  getLab: { permission: 'course:read', useCase: getLab, input: () => ({}), toOthers: everybody },
  getStation: {
    permission: 'course:read',
    useCase: getStation,
    input: () => ({ station: 'craters', params: {} }),
    toOthers: everybody,
  },
  getNews: { permission: 'course:read', useCase: getNews, input: () => ({}), toOthers: everybody },
  searchCourse: {
    permission: 'course:read',
    useCase: searchCourse,
    input: () => ({ query: 'volcano' }),
    toOthers: everybody,
  },
  getCard: {
    permission: 'card:read',
    useCase: getCard,
    input: ({ card }) => ({ secret: card }),
    toOthers: everybody,
  },
  getUnit: {
    permission: 'course:read',
    useCase: getUnit,
    input: () => ({ unit: lesson.unit }),
    toOthers: everybody,
  },
  getLesson: { permission: 'question:read', useCase: getLesson, input: () => lesson, toOthers: everybody },
  getQuiz: {
    permission: 'question:read',
    useCase: getQuiz,
    input: () => ({ quiz: findQuizId('unit') }),
    toOthers: everybody,
  },
  getAttempt: {
    permission: 'question:read',
    useCase: getAttempt,
    input: ({ graded }) => ({ quiz: findQuizId('unit'), attempt: graded }),
    toOthers: 'not-found',
  },
  getSheet: {
    permission: 'question:read',
    useCase: getSheet,
    input: () => ({ quiz: findQuizId('unit'), seed: 'abcd23' }),
    toOthers: everybody,
  },
  getProgress: { permission: 'progress:read', useCase: getProgress, input: () => ({}), toOthers: everybody },
  getResult: {
    permission: 'attempt:read',
    useCase: getResult,
    input: ({ submitted }) => ({ attempt: submitted }),
    toOthers: 'not-found',
  },
  getQuestion: {
    permission: 'attempt:answer',
    useCase: getQuestion,
    input: ({ practice }) => ({ attempt: practice, position: 0, tryNumber: 1 }),
    toOthers: 'not-found',
  },
  startAttempt: {
    permission: 'attempt:start',
    useCase: startAttempt,
    input: ({ graded }) => ({ attempt: graded, quiz: findQuizId('unit') }),
    toOthers: 'not-found',
  },
  saveAnswer: {
    permission: 'attempt:answer',
    useCase: saveAnswer,
    input: ({ practice, answer }) => ({
      attempt: practice,
      position: 0,
      submissionId: randomUUID(),
      seq: 1,
      answer,
    }),
    toOthers: 'not-found',
  },
  showHint: {
    permission: 'attempt:hint',
    useCase: showHint,
    input: ({ practice }) => ({ attempt: practice, position: 0, step: 1 }),
    toOthers: 'not-found',
  },
  giveUp: {
    permission: 'attempt:give-up',
    useCase: giveUp,
    input: ({ practice }) => ({ attempt: practice, position: 1 }),
    toOthers: 'not-found',
  },
  submitAttempt: {
    permission: 'attempt:submit',
    useCase: submitAttempt,
    input: ({ graded }) => ({ attempt: graded }),
    toOthers: 'not-found',
  },
  reportProblem: {
    permission: 'problem:report',
    useCase: reportProblem,
    input: ({ graded }) => ({ attempt: graded, position: 0, reportId: randomUUID(), aspect: 'words' }),
    toOthers: 'not-found',
  },
  getSignIn: { permission: 'course:read', useCase: getSignIn, input: () => ({}), toOthers: everybody },
  getInvitation: {
    permission: 'invitation:read',
    useCase: getInvitation,
    input: ({ invitation }) => ({ secret: invitation.secret }),
    toOthers: everybody,
  },
  acceptInvitation: {
    permission: 'invitation:read',
    useCase: acceptInvitation,
    input: ({ invitation: { secret } }) => ({
      ...{ secret, signInName: `t-${randomUUID()}`, displayName: 'T' },
      ...{ password: 'olive kettle barley', repeated: 'olive kettle barley' },
    }),
    toOthers: everybody,
    writes: true,
  },
  createInvitation: {
    permission: 'invitation:create',
    useCase: createInvitation,
    by: 'admin',
    input: () => ({ role: 'teacher' }),
    toOthers: everybody,
    writes: true,
  },
  takeBackInvitation: {
    permission: 'invitation:create',
    useCase: takeBackInvitation,
    by: 'admin',
    input: ({ invitation }) => ({ invitation: invitation.invitation }),
    toOthers: everybody,
    writes: true,
  },
  getHouse: {
    permission: 'house:read',
    useCase: getHouse,
    by: 'admin',
    input: () => ({}),
    toOthers: everybody,
  },
};

const rows = Object.entries(table);

async function createWorld(): Promise<World> {
  const owner = await createLearner();
  const [graded, submitted, practice] = [
    await begin(owner, 'unit'),
    await begin(owner, 'unit'),
    await begin(owner, 'practice'),
  ];
  const [first, gradedFirst] = [practice.questions[0], graded.questions[0]];
  if (first === undefined || gradedFirst === undefined) throw new Error('no questions');
  const gradedAnswer = rightAnswer(gradedFirst);
  await succeedWith(
    saveAnswer(owner, {
      attempt: graded.attempt,
      position: 0,
      submissionId: randomUUID(),
      seq: 1,
      answer: gradedAnswer,
    }),
  );
  await succeedWith(showHint(owner, { attempt: practice.attempt, position: 1, step: 1 }));
  await succeedWith(submitAttempt(owner, { attempt: submitted.attempt }));
  const [teacher, admin] = [await createTeacher(), await createAdmin()];
  const nextWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
  return {
    owner,
    teacher,
    admin,
    invitation: await storeInvitation('teacher', admin.actor.learnerId, nextWeek),
    classId: await createTaughtClass(teacher, [owner]),
    graded: graded.attempt,
    submitted: submitted.attempt,
    practice: practice.attempt,
    card: await replaceCard(owner.actor.learnerId),
    answer: rightAnswer(first),
    gradedAnswer,
  };
}

function errorOf(result: Awaited<ReturnType<UseCase<unknown>>>): string | null {
  return result.ok ? null : result.error;
}

describe('the table of this test', () => {
  it('has every use case that there is, so that a new one cannot be forgotten', () => {
    const folder = 'server/use-cases';
    const declared = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(/export const (\w+) = useCase\(/gu),
      ])
      .map((match) => match[1] ?? '');
    expect(declared.sort()).toEqual(Object.keys(table).sort());
  });
});

const strangers = { learner: createLearner, teacher: createTeacher, admin: createAdmin };

describe.each(rows)('%s', (_, { permission, useCase, input, toOthers, writes, by }) => {
  const ownerRole = by ?? 'learner';
  const ownerOf = ({ owner, teacher, admin }: World) => ({ learner: owner, teacher, admin })[ownerRole];
  const roles: [string, (world: World) => Actor][] = [
    ['a visitor', () => visitor],
    ['the learner', ({ owner }) => owner.actor],
    ['the teacher', ({ teacher }) => teacher.actor],
    // An admin of another row than the teacher's: the role alone must open nothing that is somebody's.
    ['an admin', ({ teacher }) => ({ ...teacher.actor, role: 'admin' })],
    ['an admin of their own row', ({ admin }) => admin.actor],
  ];

  it.each(roles)('obeys the table for %s, and a denied call changes nothing', async (__, actorOf) => {
    const world = await createWorld();
    const actor = actorOf(world);
    const before = await fingerprint();
    const result = await useCase({ ...world.owner, actor }, input(world));
    const { role } = actor;
    if (isAllowed(actor, permission)) {
      expect(errorOf(result)).not.toBe('signed-out');
    } else {
      expect(errorOf(result)).toBe(role === 'visitor' ? 'signed-out' : 'not-found');
      expect(await fingerprint()).toBe(before);
    }
    if (actor === ownerOf(world).actor) expect(errorOf(result)).toBeNull();
  });

  it('tells another of the same role nothing of what is not theirs, and changes nothing', async () => {
    const world = await createWorld();
    const stranger = await strangers[ownerRole]();
    const before = await fingerprint();
    const result = await useCase(stranger, input(world));
    expect(errorOf(result)).toBe(toOthers === 'not-found' ? 'not-found' : null);
    const told = JSON.stringify(result);
    for (const id of [world.owner.actor.learnerId, world.owner.actor.sessionId, world.submitted])
      expect(told).not.toContain(id);
    if (writes !== true) expect(await fingerprint()).toBe(before);
  });

  it('takes nothing but the input it names', async () => {
    const world = await createWorld();
    const before = await fingerprint();
    const result = await useCase(ownerOf(world), { ...input(world), nobodyAskedFor: 'this' });
    expect(errorOf(result)).toBe('bad-input');
    expect(await fingerprint()).toBe(before);
  });
});

describe('reading', () => {
  it('writes nothing, whoever reads', async () => {
    const world = await createWorld();
    const before = await fingerprint();
    for (const [name, { useCase, input }] of rows.filter(([name]) => name.startsWith('get'))) {
      for (const context of [world.owner, await createVisitorContext(world)])
        await useCase(context, input(world));
      expect([name, await fingerprint()]).toEqual([name, before]);
    }
  });
});

async function createVisitorContext({ owner }: World) {
  return { ...owner, actor: visitor };
}
