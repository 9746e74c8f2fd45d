// What is kept when a learner reports a problem with a question, and what is refused.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { variantSeed } from '../../domain/attempt/draw-questions';
import { makeVariant } from '../../domain/question/variant';
import { getConnection } from '../../server/db/connection';
import { closeProblem, listOpenProblems } from '../../server/db/problem-reports';
import { MOST_REPORTS_A_DAY, reportProblem } from '../../server/use-cases/report-problem';
import { begin, createLearner, fingerprint, succeedWith } from '../fixtures/world';

const dayMs = 24 * 60 * 60 * 1000;

function report(attempt: string, more: object = {}) {
  return {
    attempt,
    position: 1,
    reportId: randomUUID(),
    aspect: 'words',
    text: 'Two words are missing.',
    ...more,
  };
}

async function listRows(attempt: string) {
  return await getConnection().prisma.problemReport.findMany({ where: { attemptId: attempt } });
}

describe('a reported problem', () => {
  it('is kept with all that shows the very same question again: revision, variant, try, place, language', async () => {
    const context = await createLearner();
    const { attempt, questions } = await begin(context, 'unit');
    const reading = { locale: 'ar', digits: 'arab' } as const;
    const input = report(attempt, { text: '  كلمتان ناقصتان\nفي السؤال ' });
    await succeedWith(reportProblem({ ...context, reading }, input));
    const [row] = await listRows(attempt);
    expect(row).toMatchObject({
      id: input.reportId,
      learnerId: context.actor.learnerId,
      position: 1,
      tryNumber: 1,
      revisionId: questions[1]?.revision,
      locale: 'ar',
      aspect: 'words',
      text: 'كلمتان ناقصتان\nفي السؤال',
      closedAt: null,
    });
    const asked = questions[1];
    if (asked === undefined || row === undefined) throw new Error('nothing stored');
    expect(makeVariant(asked.question, row.variantSeed)).toEqual(asked.variant);
    const found = await getConnection().prisma.attempt.findUniqueOrThrow({ where: { id: attempt } });
    expect(row.variantSeed).toBe(variantSeed(found.seed, 1, 1));
  });

  it('is stored once, however often it is sent', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'practice');
    const input = report(attempt);
    await Promise.all(Array.from({ length: 8 }, () => succeedWith(reportProblem(context, input))));
    expect(await listRows(attempt)).toHaveLength(1);
  });

  it('changes no answer, score or mastery: it is one row in its own table', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    const before = (await fingerprint()).split('\n');
    await succeedWith(reportProblem(context, report(attempt)));
    const after = (await fingerprint()).split('\n');
    expect(after.filter((line, index) => line !== before[index]).map((line) => line.split(' ')[0])).toEqual([
      'problem_report',
    ]);
  });

  it('carries no sign that could steer a terminal', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    await succeedWith(reportProblem(context, report(attempt, { text: 'a\u001b[31mb\u0000c\td\r\ne' })));
    const [row] = await listRows(attempt);
    expect(row?.text).toBe('a [31mb c d\ne');
  });

  it('is open until the operator closes it, once', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    const input = report(attempt);
    await succeedWith(reportProblem(context, input));
    const isOpen = async () => (await listOpenProblems()).some(({ id }) => id === input.reportId);
    expect(await isOpen()).toBe(true);
    expect(await closeProblem(input.reportId, new Date())).toBe(true);
    expect(await isOpen()).toBe(false);
    expect(await closeProblem(input.reportId, new Date())).toBe(false);
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown aspect', { aspect: 'teacher' }],
    ['no aspect', { aspect: undefined }],
    ['501 letters', { text: 'x'.repeat(501) }],
    ['text that is none', { text: ['x'] }],
    ['an id that is none', { reportId: '1' }],
    ['a position below 0', { position: -1 }],
    ['a revision of the sender', { revisionId: 'x' }],
  ])('%s is bad input, and nothing is stored', async (_, more) => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    const before = await fingerprint();
    expect(await reportProblem(context, report(attempt, more))).toMatchObject({
      ok: false,
      error: 'bad-input',
    });
    expect(await fingerprint()).toBe(before);
  });

  it.each([
    ['a position beyond the last', { position: 99 }],
    ['a try that was not reached', { tryNumber: 2 }],
    ["somebody else's attempt", {}],
  ])('%s is not found', async (name, more) => {
    const context = await createLearner();
    const { attempt } = await begin(await createLearner(), 'unit');
    const own = await begin(context, 'practice');
    const input = report(name.includes('else') ? attempt : own.attempt, more);
    const before = await fingerprint();
    expect(await reportProblem(context, input)).toEqual({ ok: false, error: 'not-found' });
    expect(await fingerprint()).toBe(before);
  });

  it("another learner's report id is a conflict and changes nothing of it", async () => {
    const [one, other] = [await createLearner(), await createLearner()];
    const [first, second] = [await begin(one, 'unit'), await begin(other, 'unit')];
    const input = report(first.attempt);
    await succeedWith(reportProblem(one, input));
    const before = await fingerprint();
    expect(await reportProblem(other, { ...input, attempt: second.attempt, text: 'mine' })).toMatchObject({
      error: 'conflict',
    });
    expect(await fingerprint()).toBe(before);
  });

  it('more than the limit of a day, also when all are sent at once; the next day is a new one', async () => {
    const context = await createLearner();
    const { attempt } = await begin(context, 'unit');
    const send = (now: Date) => reportProblem({ ...context, now }, report(attempt));
    const sent = await Promise.all(Array.from({ length: MOST_REPORTS_A_DAY + 5 }, () => send(context.now)));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(MOST_REPORTS_A_DAY);
    expect(sent.filter((result) => !result.ok && result.error === 'too-many')).toHaveLength(5);
    expect(await listRows(attempt)).toHaveLength(MOST_REPORTS_A_DAY);
    expect((await send(new Date(context.now.getTime() + dayMs + 1))).ok).toBe(true);
  });
});
