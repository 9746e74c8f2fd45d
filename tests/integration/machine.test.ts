// R2, R4, R5 and R6 of the promises: random histories of everything that can be done to an attempt, played on the real
// database and on the pure machine beside it. Both must allow the same and end in the same state.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttemptStep, ScoredStep } from '../../domain/attempt/attempt-step';
import { decide, type Command } from '../../domain/attempt/decide';
import { findTry, readAttempt, type AttemptState } from '../../domain/attempt/read-attempt';
import { nought, toNumber, whole } from '../../domain/fraction';
import { createAttempt } from '../../server/db/attempts';
import { getCourse } from '../../server/content/catalog';
import { refusalCodes } from '../../server/use-cases/ask-machine';
import { getResult } from '../../server/use-cases/get-result';
import { giveUp } from '../../server/use-cases/give-up';
import { planAttempt } from '../../server/use-cases/plan-attempt';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import {
  begin,
  createLearner,
  findQuizId,
  listAsked,
  readStoredState,
  rightAnswer,
  succeedWith,
  wrongAnswer,
  type LearnerContext,
} from '../fixtures/world';

function stateOf(steps: readonly AttemptStep[]): AttemptState {
  const state = readAttempt(steps);
  if (state === null) throw new Error('not started');
  return state;
}

/** What two states must agree in; which clock a step was stored by is left out. */
function outline({ isSubmitted, tries, late }: AttemptState) {
  return {
    isSubmitted,
    late: late.map(({ submissionId }) => submissionId),
    tries: tries.map(({ position, tryNumber, counted, hints, gaveUp, score }) => ({
      place: [position, tryNumber],
      counted: counted?.submissionId ?? null,
      hints,
      gaveUp,
      outcome: score?.outcome ?? null,
    })),
  };
}

interface PracticeAct {
  readonly type: 'hint' | 'give-up' | 'right' | 'wrong';
  readonly position: number;
  readonly tryNumber: number;
}

const anyPractice: fc.Arbitrary<PracticeAct[]> = fc.array(
  fc.record({
    type: fc.constantFrom('hint', 'give-up', 'right', 'wrong'),
    position: fc.nat(1),
    tryNumber: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 3, maxLength: 14 },
);

/** The steps that an allowed act adds in practice, where only the first check of a try is kept. */
function addedBy(act: PracticeAct, state: AttemptState, submissionId: string): AttemptStep[] {
  const place = { position: act.position, tryNumber: act.tryNumber };
  if (act.type === 'hint') return [{ type: 'hinted', ...place, hint: 1 }];
  if (act.type === 'give-up') return [{ type: 'gave-up', ...place }];
  if (findTry(state, place).score !== null) return [];
  const isRight = act.type === 'right';
  const score: ScoredStep = {
    type: 'scored',
    ...place,
    submissionId,
    revisionId: '',
    outcome: isRight ? 'right' : 'not-yet',
    earned: isRight ? whole : nought,
  };
  return [{ type: 'saved', ...place, atMs: 0, submissionId, seq: 1, isLate: false }, score];
}

async function playPractice(acts: readonly PracticeAct[]): Promise<void> {
  const context = await createLearner();
  const { attempt, questions } = await begin(context, 'practice');
  const steps: AttemptStep[] = [
    { type: 'started', mode: 'practice', questions: questions.length, deadlineMs: null },
  ];
  for (const act of acts) {
    const { position, tryNumber } = act;
    const asked = (await listAsked(context, attempt, tryNumber))[position];
    if (asked === undefined) throw new Error('no question');
    const submissionId = randomUUID();
    const place = { attempt, position, tryNumber };
    const answer = act.type === 'right' ? rightAnswer(asked) : wrongAnswer(asked);
    const did =
      act.type === 'hint'
        ? await showHint(context, { ...place, step: 1 })
        : act.type === 'give-up'
          ? await giveUp(context, place)
          : await saveAnswer(context, { ...place, submissionId, seq: 1, answer });
    const type = act.type === 'right' || act.type === 'wrong' ? 'save' : act.type;
    const state = stateOf(steps);
    const decision = decide(state, { type, position, tryNumber, hint: 1 }, 0);
    expect(did.ok ? 'allowed' : did.error).toBe(
      decision.isAllowed ? 'allowed' : refusalCodes[decision.refusal],
    );
    if (decision.isAllowed) steps.push(...addedBy(act, state, submissionId));
  }
  expect(outline(await readStoredState(context, attempt))).toEqual(outline(stateOf(steps)));
}

interface GradedAct {
  readonly type: 'save' | 'submit';
  readonly position: number;
  readonly isRight: boolean;
  /** Drawn freely, so that answers come in any order and two may have the same number. */
  readonly seq: number;
  /** The clock of the server, in seconds after the start: it jumps as it likes. */
  readonly atS: number;
}

const anyGraded: fc.Arbitrary<GradedAct[]> = fc.array(
  fc.record({
    type: fc.constantFrom('save', 'save', 'save', 'save', 'save', 'submit'),
    position: fc.nat(2),
    isRight: fc.boolean(),
    seq: fc.integer({ min: 1, max: 20 }),
    atS: fc.integer({ min: -7200, max: 900 }),
  }),
  { minLength: 3, maxLength: 12 },
);

async function beginTimed(context: LearnerContext) {
  const attempt = randomUUID();
  const quiz = getCourse().quizzes.get(findQuizId('unit'));
  if (quiz === undefined) throw new Error('no quiz');
  const owner = { attemptId: attempt, learnerId: context.actor.learnerId };
  const deadlineAt = new Date(context.now.getTime() + 600_000);
  await createAttempt({
    ...owner,
    quizId: quiz.id,
    mode: 'graded',
    ...planAttempt(quiz, attempt),
    deadlineAt,
  });
  return { attempt, questions: await listAsked(context, attempt), deadlineMs: deadlineAt.getTime() };
}

async function playGraded(acts: readonly GradedAct[]): Promise<number> {
  const context = { ...(await createLearner()), now: new Date() };
  const { attempt, questions, deadlineMs } = await beginTimed(context);
  const steps: AttemptStep[] = [{ type: 'started', mode: 'graded', questions: questions.length, deadlineMs }];
  const isRightOf = new Map<string, boolean>();
  for (const { type, position, isRight, seq, atS } of acts) {
    const asked = questions[position];
    if (asked === undefined) throw new Error('no question');
    const now = new Date(context.now.getTime() + atS * 1000);
    const submissionId = randomUUID();
    const answer = isRight ? rightAnswer(asked) : wrongAnswer(asked);
    const command: Command = type === 'submit' ? { type } : { type, position, tryNumber: 1 };
    const decision = decide(stateOf(steps), command, now.getTime());
    if (!decision.isAllowed) throw new Error('the machine allows this');
    const did =
      type === 'submit'
        ? await submitAttempt({ ...context, now }, { attempt })
        : await saveAnswer({ ...context, now }, { attempt, position, submissionId, seq, answer });
    expect(did.ok ? 'allowed' : did.error).toBe(decision.isLate ? 'closed' : 'allowed');
    if (type === 'submit') steps.push({ type: 'submitted' });
    else {
      const { isLate } = decision;
      steps.push({ type: 'saved', position, tryNumber: 1, atMs: now.getTime(), submissionId, seq, isLate });
      isRightOf.set(submissionId, isRight);
    }
  }
  await succeedWith(submitAttempt(context, { attempt }));
  const expected = stateOf([...steps, { type: 'submitted' }]);
  const withoutScores = ({ tries, ...rest }: AttemptState): AttemptState => ({
    ...rest,
    tries: tries.map((one) => ({ ...one, score: null })),
  });
  expect(outline(withoutScores(await readStoredState(context, attempt)))).toEqual(outline(expected));
  const right = expected.tries.filter(({ counted }) => isRightOf.get(counted?.submissionId ?? '') === true);
  const result = await succeedWith(getResult(context, { attempt }));
  expect([result.earned, result.late]).toEqual([right.length, expected.late.length]);
  const stored = (await readStoredState(context, attempt)).tries;
  expect(stored.reduce((sum, { score }) => sum + (score === null ? 0 : toNumber(score.earned)), 0)).toBe(
    right.length,
  );
  return expected.late.length;
}

describe('100 histories of hints, checks, and giving up', () => {
  it('are allowed and end on the database as on the machine', async () => {
    await fc.assert(fc.asyncProperty(anyPractice, playPractice), { numRuns: 100 });
  });
});

describe('150 histories of saves and handing in, with a deadline and a clock that jumps', () => {
  it('are allowed, late and scored on the database as on the machine', async () => {
    let late = 0;
    await fc.assert(
      fc.asyncProperty(anyGraded, async (acts) => {
        late += await playGraded(acts);
      }),
      { numRuns: 150 },
    );
    // Some came late, else this showed nothing.
    expect(late).toBeGreaterThan(50);
  });
});
