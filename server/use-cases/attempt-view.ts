// An attempt as a page shows it: each question in its public form, with the answer and result there are.
import { randomUUID } from 'node:crypto';
import type { Confidence } from '../../domain/attempt/confidence';
import type { AttemptStep } from '../../domain/attempt/attempt-step';
import { modeRules } from '../../domain/attempt/mode-rules';
import { findTry, readAttempt, type AttemptState } from '../../domain/attempt/read-attempt';
import type { Mode, Quiz } from '../../domain/attempt/quiz';
import type { Actor } from '../../domain/permissions';
import { answerSchema, type Answer } from '../../domain/question/answer';
import { fill, type Reading } from '../../domain/question/fill';
import type { PublicQuestion } from '../../domain/question/public-question';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { findAttempt, findNewestAttempt, isAttemptTaken, type AttemptRow } from '../db/attempts';
import { listAnswers, type AnswerRow } from '../db/responses';
import { listSteps, stepsOfAttempt } from '../db/steps';
import { findAskedQuestion, type AskedQuestion } from './asked-question';
import { describeResult, showSolution, type CheckedResult, type ShownSolution } from './describe-result';
import { isResultHidden } from './hidden-result';
import { planAttempt } from './plan-attempt';
import { findTimeLeftMs } from './time-left';

interface QuestionView {
  readonly position: number;
  readonly tryNumber: number;
  readonly question: PublicQuestion;
  readonly answer: Answer | null;
  readonly confidence: Confidence | null;
  /** What the check of this try told; null before it, and in graded mode. */
  readonly result: CheckedResult | null;
  readonly hints: readonly string[];
  /** What "show me" told of this try; null when it was not asked for. */
  readonly shown: ShownSolution | null;
}

export interface AttemptView {
  readonly attemptId: string;
  readonly quizId: string;
  readonly mode: Mode;
  /** Whether there is a row: false until the first answer. */
  readonly isStarted: boolean;
  readonly isSubmitted: boolean;
  /** Time left by the server's clock, below nought when it is over; null without a time limit and before the start. */
  readonly timeLeftMs: number | null;
  /** The highest `seq` the server knows; the browser goes on from there. */
  readonly lastSeq: number;
  /** When the assignment it is for closes; null without one, or where it stays open. */
  readonly closesAt: Date | null;
  readonly questions: readonly QuestionView[];
}

/** Who looks, in which language, and when. */
interface Viewing {
  readonly actor: Actor;
  readonly reading: Reading;
  readonly now: Date;
}

interface AttemptRecord {
  readonly answers: readonly AnswerRow[];
  /** Whatever is scored is not told yet. */
  readonly isHidden: boolean;
  readonly state: AttemptState | null;
}

const nothing: AttemptRecord = { answers: [], isHidden: false, state: null };

function showHints({ question, variant }: AskedQuestion, count: number, reading: Reading): string[] {
  return question.words[reading.locale].hints
    .slice(0, count)
    .map((hint) => fill(hint, question, variant, reading));
}

function readAnswer(row: AnswerRow | undefined): Answer | null {
  const parsed = answerSchema.safeParse(row?.answer);
  return parsed.success ? parsed.data : null;
}

async function viewQuestion(
  attempt: { seed: string; revisionIds: readonly string[] },
  position: number,
  record: AttemptRecord,
  reading: Reading,
): Promise<QuestionView | null> {
  const tries = record.state?.tries.filter((one) => one.position === position) ?? [];
  const rows = record.answers.filter((row) => row.position === position);
  const tryNumber = Math.max(1, ...[...rows, ...tries].map((one) => one.tryNumber));
  const row = rows.find((candidate) => candidate.tryNumber === tryNumber);
  const asked = await findAskedQuestion(attempt, position, tryNumber, row?.scoredBy);
  if (asked === null) return null;
  const current = record.state === null ? null : findTry(record.state, { position, tryNumber });
  const isChecked = row !== undefined && row.outcome !== null;
  return {
    position,
    tryNumber,
    question: toPublicQuestion(asked.question, asked.variant, reading),
    answer: readAnswer(row),
    confidence: row?.confidence ?? null,
    result: isChecked && !record.isHidden ? describeResult(asked, row.answer, reading, false) : null,
    hints: showHints(asked, current?.hints ?? 0, reading),
    shown: current?.gaveUp === true ? showSolution(asked, reading) : null,
  };
}

/** Hints and what was given up are steps that only some modes have; the others are spared the question. */
async function readSteps(attempt: AttemptRow): Promise<AttemptState | null> {
  const { hasHints, mayGiveUp } = modeRules[attempt.mode];
  const more: AttemptStep[] = hasHints || mayGiveUp ? await listSteps(attempt.id, null) : [];
  return readAttempt([...stepsOfAttempt(attempt), ...more]);
}

async function viewRow(attempt: AttemptRow, { reading, now }: Viewing): Promise<AttemptView> {
  const [answers, state] = await Promise.all([listAnswers(attempt.id), readSteps(attempt)]);
  const record = { answers, isHidden: isResultHidden(attempt, now), state };
  const views = await Promise.all(
    attempt.revisionIds.map((_, index) => viewQuestion(attempt, index, record, reading)),
  );
  return {
    attemptId: attempt.id,
    quizId: attempt.quizId,
    mode: attempt.mode,
    isStarted: true,
    isSubmitted: attempt.submittedAt !== null,
    timeLeftMs: findTimeLeftMs(attempt, now),
    lastSeq: answers[0]?.highestSeq ?? 0,
    closesAt: attempt.closesAt,
    questions: views.filter((view) => view !== null),
  };
}

/**
 * The attempt that would be begun under this id: what a visitor sees before the first answer. With a time limit the
 * questions are not told before it is begun, or reading them would cost no time.
 */
async function viewPlan(quiz: Quiz, attemptId: string, reading: Reading): Promise<AttemptView> {
  const plan = planAttempt(quiz, attemptId);
  const told = quiz.timeLimitMinutes === undefined ? plan.revisionIds : [];
  const views = await Promise.all(told.map((_, index) => viewQuestion(plan, index, nothing, reading)));
  return {
    attemptId,
    quizId: quiz.id,
    mode: quiz.mode,
    isStarted: false,
    isSubmitted: false,
    timeLeftMs: null,
    lastSeq: 0,
    closesAt: null,
    questions: views.filter((view) => view !== null),
  };
}

/** The learner's newest attempt at a quiz, else a fresh one that has no row yet. */
export async function viewNewestAttempt(quiz: Quiz, viewing: Viewing): Promise<AttemptView> {
  const { actor, reading } = viewing;
  const attempt =
    actor.role !== 'visitor'
      ? await findNewestAttempt({ learnerId: actor.learnerId, quizId: quiz.id })
      : null;
  return attempt === null ? await viewPlan(quiz, randomUUID(), reading) : await viewRow(attempt, viewing);
}

/** The attempt of this id: the learner's own, or what would begin under it; null when it is of another quiz or another learner. */
export async function viewAttempt(
  quiz: Quiz,
  attemptId: string,
  viewing: Viewing,
): Promise<AttemptView | null> {
  const { actor, reading } = viewing;
  const attempt =
    actor.role !== 'visitor' ? await findAttempt({ attemptId, learnerId: actor.learnerId }) : null;
  if (attempt === null)
    return (await isAttemptTaken(attemptId)) ? null : await viewPlan(quiz, attemptId, reading);
  return attempt.quizId === quiz.id ? await viewRow(attempt, viewing) : null;
}
