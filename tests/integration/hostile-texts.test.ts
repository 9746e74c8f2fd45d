// S8: whatever is typed where words are free, it is refused by a sentence or kept so that it can be shown; nothing fails.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { tidyLine, tidyLines } from '../../domain/typed-text';
import { getConnection } from '../../server/db/connection';
import { createInvitation } from '../../server/db/invitations';
import { acceptInvitation } from '../../server/use-cases/accept-invitation';
import { addPupils } from '../../server/use-cases/add-pupils';
import { addTeacher } from '../../server/use-cases/add-teacher';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { createClass } from '../../server/use-cases/create-class';
import { decideGrade } from '../../server/use-cases/decide-grade';
import { getCard } from '../../server/use-cases/get-card';
import { getInvitation } from '../../server/use-cases/get-invitation';
import { offerJoin } from '../../server/use-cases/offer-join';
import { reportProblem } from '../../server/use-cases/report-problem';
import { searchCourse } from '../../server/use-cases/search-course';
import type { Result } from '../../server/use-cases/use-case';
import { hostileTexts } from '../fixtures/hostile-texts';
import {
  begin,
  createAdmin,
  createLearner,
  createTaughtClass,
  createTeacher,
  findQuizId,
  succeedWith,
  type TeacherContext,
} from '../fixtures/world';

const DAY = 24 * 60 * 60 * 1000;
/** Of all that is stored: nothing turns the direction, steers, or hides, besides the joiners between letters. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;

let teacher: TeacherContext;
beforeAll(async () => {
  teacher = await createTeacher();
});

type Outcome = readonly [text: string, error: string | null];

/** What each text is answered with: null for taken, else the code of a refusal. Nothing may throw. */
async function tryEach(write: (text: string, index: number) => Promise<Result<unknown>>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < hostileTexts.length; from += 8) {
    const batch = hostileTexts.slice(from, from + 8);
    const results = await Promise.all(
      batch.map(async (text, index) => [text, await write(text, from + index)] as const),
    );
    outcomes.push(...results.map(([text, result]) => [text, result.ok ? null : result.error] as const));
  }
  return outcomes;
}

/** `most`: how many code units are taken. */
function isFitLine(text: string, most: number): boolean {
  return text.length <= most && tidyLine(text) !== '';
}

it('there are five hundred hostile texts', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(500);
});

describe('a hostile text', () => {
  it('as the name of a class, and as a list of its pupils, is refused or kept as it can be shown', async () => {
    const ids = hostileTexts.map(() => randomUUID());
    const made = await tryEach((name, index) =>
      createClass(teacher, { class: ids[index], name, locale: 'en' }),
    );
    for (const [text, error] of made) expect([text, error === null]).toEqual([text, isFitLine(text, 80)]);
    const stored = await getConnection().prisma.class.findMany({ where: { id: { in: ids } } });
    const nameOf = new Map(stored.map(({ id, name }) => [id, name]));
    for (const [index, [text, error]] of made.entries())
      if (error === null) expect(nameOf.get(ids[index] ?? '')).toBe(tidyLine(text));
    expect(stored.filter(({ name }) => UNFIT.test(name))).toEqual([]);

    const classId = await createTaughtClass(teacher);
    const added = await tryEach((nicknames, index) =>
      addPupils(teacher, {
        class: made[index]?.[1] === null ? ids[index] : classId,
        ...{ list: randomUUID(), nicknames },
      }),
    );
    const answers = new Set(added.map(([, error]) => error));
    expect(answers).toEqual(new Set(['bad-nickname', null]));
    const pupils = await getConnection().prisma.learner.findMany({ where: { nickname: { not: null } } });
    const unfit = pupils.filter(
      ({ nickname }) => UNFIT.test(nickname ?? '') || /[<>={}]/u.test(nickname ?? ''),
    );
    expect(unfit).toEqual([]);
  });

  it('as the reason of a decision is refused or kept as it can be shown', async () => {
    const pupil = await createLearner();
    const place = { class: await createTaughtClass(teacher, [pupil]), assignment: randomUUID() };
    const work = { work: `quiz:${findQuizId('unit')}`, release: 'by-hand' };
    await succeedWith(createAssignment(teacher, { ...place, ...work }));
    const decision = { ...place, pupil: pupil.actor.learnerId, as: 'excused' };
    const decided = await tryEach((reason) =>
      decideGrade(teacher, { ...decision, decision: randomUUID(), reason }),
    );
    for (const [text, error] of decided)
      expect([text, error]).toEqual([text, isFitLine(text, 300) ? null : 'bad-input']);
    const stored = await getConnection().prisma.gradeDecision.findMany({ select: { reason: true } });
    expect(new Set(stored.map(({ reason }) => reason))).toEqual(
      new Set(hostileTexts.filter((text) => isFitLine(text, 300)).map(tidyLine)),
    );
  });

  it('in a report about a question is refused or kept as it can be shown', async () => {
    const pupil = await createLearner();
    const { attempt } = await begin(pupil, 'unit');
    const sent = await tryEach((text, index) => {
      const later = { ...pupil, now: new Date(pupil.now.getTime() + (index * DAY) / 10) };
      return reportProblem(later, { attempt, position: 0, reportId: randomUUID(), aspect: 'words', text });
    });
    for (const [text, error] of sent)
      expect([text, error]).toEqual([text, text.length <= 500 ? null : 'bad-input']);
    const stored = await getConnection().prisma.problemReport.findMany({ select: { text: true } });
    expect(new Set(stored.map(({ text }) => text))).toEqual(
      new Set(hostileTexts.filter((text) => text.length <= 500).map(tidyLines)),
    );
  });

  it('where a name, a code or a secret is looked up finds nobody', async () => {
    const classId = await createTaughtClass(teacher);
    const added = await tryEach((signInName) => addTeacher(teacher, { class: classId, signInName }));
    expect([...new Set(added.map(([, error]) => error))].sort()).toEqual(['bad-input', 'no-such-teacher']);
    const codes = await tryEach((code) => offerJoin(teacher, { code }));
    expect(codes.filter(([, error]) => error !== 'wrong-code' && error !== 'bad-input')).toEqual([]);
    for (const find of [getCard, getInvitation]) {
      const found = await tryEach((secret) => find(teacher, { secret }));
      expect(found.filter(([, error]) => error !== 'not-found' && error !== 'bad-input')).toEqual([]);
    }
  });

  it('that is searched for is answered', async () => {
    const found = await tryEach((query) => searchCourse(teacher, { query }));
    expect(found.filter(([, error]) => error !== null)).toEqual([]);
  });

  // A password is hashed for each, which takes its time: one of each sort.
  it.each([
    '\u202e\u2069gnp',
    'a\0b',
    '\ud800',
    '<img src=x>',
    'Z\u0301\u0301\u0301\u0301\u0301\u0301',
    'أمل',
  ])('as the display name of an adult is kept as it can be shown: %j', async (displayName) => {
    const admin = await createAdmin();
    const { secret } = await createInvitation('teacher', admin.actor.learnerId, new Date(Date.now() + DAY));
    const signInName = `t-${randomUUID()}`;
    const password = { password: 'olive kettle barley', repeated: 'olive kettle barley' };
    const visiting = { ...teacher, actor: { role: 'visitor' } as const };
    await succeedWith(acceptInvitation(visiting, { secret, signInName, displayName, ...password }));
    const staff = await getConnection().prisma.staff.findUniqueOrThrow({ where: { signInName } });
    const shown = tidyLine(displayName);
    expect(staff.displayName).toBe(shown === '' ? signInName : shown);
  });
});
