// An attempt as a page shows it: each question in its public form, with the answer and result there are.
import { randomUUID } from 'node:crypto';
import type { Mode, Quiz } from '../../domain/attempt/quiz';
import type { Actor } from '../../domain/permissions';
import { answerSchema, type Answer } from '../../domain/question/answer';
import { fill, type Reading } from '../../domain/question/fill';
import type { PublicQuestion } from '../../domain/question/public-question';
import { toPublicQuestion } from '../../domain/question/to-public-question';
import { findAttempt, findNewestAttempt, isAttemptTaken, type AttemptRow } from '../db/attempts';
import { listHints } from '../db/hints';
import { listAnswers, type AnswerRow } from '../db/responses';
import { findAskedQuestion, type AskedQuestion } from './asked-question';
import { describeResult, type CheckedResult } from './describe-result';
import { planAttempt } from './plan-attempt';

interface QuestionView {
  readonly position: number;
  readonly tryNumber: number;
  readonly question: PublicQuestion;
  readonly answer: Answer | null;
  /** What the check of this try told; null before it, and in graded mode. */
  readonly result: CheckedResult | null;
  readonly hints: readonly string[];
}

export interface AttemptView {
  readonly attemptId: string;
  readonly quizId: string;
  readonly mode: Mode;
  /** Whether there is a row: false until the first answer. */
  readonly isStarted: boolean;
  readonly isSubmitted: boolean;
  /** The highest `seq` the server knows; the browser goes on from there. */
  readonly lastSeq: number;
  readonly questions: readonly QuestionView[];
}

interface AttemptRecord {
  readonly answers: readonly AnswerRow[];
  readonly hints: readonly { position: number; tryNumber: number; count: number }[];
}

const nothing: AttemptRecord = { answers: [], hints: [] };

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
  const rows = record.answers.filter((row) => row.position === position);
  const tryNumber = Math.max(1, ...rows.map((row) => row.tryNumber));
  const asked = await findAskedQuestion(attempt, position, tryNumber);
  if (asked === null) return null;
  const row = rows.find((candidate) => candidate.tryNumber === tryNumber);
  const shown = record.hints.find((hint) => hint.position === position && hint.tryNumber === tryNumber);
  const isChecked = row !== undefined && row.outcome !== null;
  return {
    position,
    tryNumber,
    question: toPublicQuestion(asked.question, asked.variant, reading),
    answer: readAnswer(row),
    result: isChecked ? describeResult(asked, row.answer, reading, false) : null,
    hints: showHints(asked, shown?.count ?? 0, reading),
  };
}

async function viewRow(attempt: AttemptRow, reading: Reading): Promise<AttemptView> {
  const isPractice = attempt.mode === 'practice';
  const answers = await listAnswers(attempt.id);
  const record = { answers, hints: isPractice ? await listHints(attempt.id) : [] };
  const views = await Promise.all(
    attempt.revisionIds.map((_, index) => viewQuestion(attempt, index, record, reading)),
  );
  return {
    attemptId: attempt.id,
    quizId: attempt.quizId,
    mode: attempt.mode,
    isStarted: true,
    isSubmitted: attempt.submittedAt !== null,
    lastSeq: answers[0]?.highestSeq ?? 0,
    questions: views.filter((view) => view !== null),
  };
}

/** The attempt that would be begun under this id: what a visitor sees before the first answer. */
async function viewPlan(quiz: Quiz, attemptId: string, reading: Reading): Promise<AttemptView> {
  const plan = planAttempt(quiz, attemptId);
  const views = await Promise.all(
    plan.revisionIds.map((_, index) => viewQuestion(plan, index, nothing, reading)),
  );
  return {
    attemptId,
    quizId: quiz.id,
    mode: quiz.mode,
    isStarted: false,
    isSubmitted: false,
    lastSeq: 0,
    questions: views.filter((view) => view !== null),
  };
}

/** The learner's newest attempt at a quiz, else a fresh one that has no row yet. */
export async function viewNewestAttempt(quiz: Quiz, actor: Actor, reading: Reading): Promise<AttemptView> {
  const attempt =
    actor.role === 'learner'
      ? await findNewestAttempt({ learnerId: actor.learnerId, quizId: quiz.id })
      : null;
  return attempt === null ? await viewPlan(quiz, randomUUID(), reading) : await viewRow(attempt, reading);
}

/** The attempt of this id: the learner's own, or what would begin under it; null when it is of another quiz or another learner. */
export async function viewAttempt(
  quiz: Quiz,
  attemptId: string,
  actor: Actor,
  reading: Reading,
): Promise<AttemptView | null> {
  const attempt =
    actor.role === 'learner' ? await findAttempt({ attemptId, learnerId: actor.learnerId }) : null;
  if (attempt === null)
    return (await isAttemptTaken(attemptId)) ? null : await viewPlan(quiz, attemptId, reading);
  return attempt.quizId === quiz.id ? await viewRow(attempt, reading) : null;
}
