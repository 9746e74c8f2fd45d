// S2 of the promises, through the use cases: all bytes that a learner can get before submitting are the same for two
// questions that differ only in the key.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chiSquare, chiSquareLimit, countEach } from '../fixtures/chi-square';
import { makeQuestion, makeQuestionPair } from '../fixtures/questions';
import { keyCanary } from '../fixtures/questions/draw';
import { listRightPlaces } from '../fixtures/right-places';
import { variantSeed } from '../../domain/attempt/draw-questions';
import type { Mode } from '../../domain/attempt/quiz';
import type { Answer } from '../../domain/question/answer';
import { kinds, type Kind, type Question } from '../../domain/question/question';
import { makeVariant } from '../../domain/question/variant';
import { getCourse } from '../../server/content/catalog';
import { createAttempt } from '../../server/db/attempts';
import { getConnection } from '../../server/db/connection';
import { publishRevisions } from '../../server/db/revisions';
import { getQuestion } from '../../server/use-cases/get-question';
import { getAttempt } from '../../server/use-cases/get-quiz';
import { planAttempt } from '../../server/use-cases/plan-attempt';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import { createLearner, findQuizId, type LearnerContext } from '../fixtures/world';

const PAIRS = 100;

/** Fits every made question of its kind. */
const answers: Record<Exclude<Kind, 'order'>, Answer> = {
  choice: { kind: 'choice', option: 'b' },
  multiple: { kind: 'multiple', options: ['a', 'c'] },
  'true-false': { kind: 'true-false', verdict: true },
  numeric: { kind: 'numeric', text: '30' },
  text: { kind: 'text', text: 'olivine' },
  match: { kind: 'match', partners: { a: 'b', b: 'a', c: 'c' } },
  categorise: { kind: 'categorise', groups: { a: 'b', b: 'b', c: 'a', d: 'a' } },
  cloze: { kind: 'cloze', gaps: { a: 'b', b: 'c' } },
  hotspot: { kind: 'hotspot', spot: 'c' },
  estimate: { kind: 'estimate', text: '30' },
  claim: { kind: 'claim', verdict: 'open', evidence: ['a', 'b'] },
};

function answerOf(question: Question | undefined): Answer {
  if (question === undefined) throw new Error('no such question');
  if (question.kind !== 'order') return answers[question.kind];
  return { kind: 'order', order: 'abcdef'.slice(0, question.key.length).split('').reverse() };
}

interface Game {
  readonly context: LearnerContext;
  readonly attempt: string;
  readonly submissionIds: readonly string[];
  readonly questions: readonly Question[];
  readonly mode: Mode;
}

/** Times differ from run to run, and are the server's clock, not the key. */
const withoutClock = (text: string): string => text.replace(/"(savedAt|startedAt)":"[^"]*"/gu, '"$1":""');

/** Everything this learner can be sent about the attempt before submitting, in both languages. */
async function collect({ context, attempt, submissionIds, questions, mode }: Game): Promise<string> {
  const arabic = { ...context, reading: { locale: 'ar', digits: 'arab' } } as const;
  const quiz = findQuizId(mode === 'graded' ? 'unit' : 'practice');
  const told: unknown[] = [];
  for (const who of [context, arabic]) told.push(await getAttempt(who, { quiz, attempt }));
  if (mode === 'practice') {
    for (let position = 0; position < PAIRS; position += 1)
      told.push(await getQuestion(context, { attempt, position, tryNumber: 1 }));
    return JSON.stringify(told);
  }
  for (const [position, submissionId] of submissionIds.entries()) {
    const answer = answerOf(questions[position]);
    const save = { attempt, position, submissionId, seq: position + 1, answer };
    told.push(
      await saveAnswer(context, save),
      await saveAnswer(context, { ...save, submissionId: randomUUID(), answer: { kind: 'essay' } }),
    );
  }
  told.push(await showHint(context, { attempt, position: 0, step: 1 }));
  for (const who of [context, arabic]) told.push(await getAttempt(who, { quiz, attempt }));
  return JSON.stringify(told);
}

async function play(game: Game, seed: string, tag: string): Promise<string> {
  const { prisma } = getConnection();
  const { questions } = game;
  const revisionIds = questions.map(({ id }) => `${id}@${tag}`);
  await publishRevisions(questions.map((question) => ({ revision: `${question.id}@${tag}`, question })));
  const owner = { attemptId: game.attempt, learnerId: game.context.actor.learnerId };
  const quizId = findQuizId(game.mode === 'graded' ? 'unit' : 'practice');
  await createAttempt({ ...owner, quizId, mode: game.mode, seed, revisionIds });
  const bytes = await collect(game);
  // The same attempt begins again with the other questions, so that even its id is the same.
  await prisma.attempt.delete({ where: { id: game.attempt } });
  // Which revision is pinned may tell the key, so its name must not be sent; taken out it must leave no trace.
  expect(revisionIds.filter((revision) => bytes.includes(revision))).toEqual([]);
  return withoutClock(bytes);
}

describe.each(kinds)('100 pairs of questions of kind %s', (kind) => {
  it.each(['graded', 'practice'] as const)('are told apart by no byte before scoring (%s)', async (mode) => {
    const context = await createLearner();
    const pairs = Array.from({ length: PAIRS }, (_, n) => makeQuestionPair(kind, n));
    const submissionIds = pairs.map(() => randomUUID());
    const game = { context, attempt: randomUUID(), submissionIds, mode };
    const questionsOf = (twin: 'first' | 'second') => ({
      ...game,
      questions: pairs.map((pair) => pair[twin]),
    });
    const first = await play(questionsOf('first'), 'one seed', `first-${mode}`);
    const second = await play(questionsOf('second'), 'one seed', `second-${mode}`);
    expect(second === first, firstDifference(first, second)).toBe(true);
    expect(first.includes(keyCanary)).toBe(false);
    expect(first.length).toBeGreaterThan(10_000);
  });
});

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `…${a.slice(Math.max(0, at - 80), at + 80)}…\nis not\n…${b.slice(Math.max(0, at - 80), at + 80)}…`;
}

describe('the place of the right option, spot, partner, item or piece of evidence', () => {
  const asked = [
    ...getCourse().catalog.questions.map(({ question }) => question),
    ...kinds.map((kind) => makeQuestion(kind, 3)),
  ].filter((question) => listRightPlaces(question, makeVariant(question, '')).length > 0);
  const quiz = getCourse().quizzes.get(findQuizId('unit'));
  if (quiz === undefined) throw new Error('no unit quiz');
  // Ids that differ little, as the worst browser might make them.
  const seeds = Array.from(
    { length: 10_000 },
    (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  ).map((attemptId) => planAttempt(quiz, attemptId).seed);

  it.each(asked.map((question) => [question.id, question] as const))(
    'of %s is each place equally often over 10 000 attempts',
    (_, question) => {
      const lists = seeds.map((seed, n) =>
        listRightPlaces(question, makeVariant(question, variantSeed(seed, n % 12, 1))),
      );
      const [first = []] = lists;
      for (const [index, { cases }] of first.entries()) {
        const counts = countEach(
          lists.map((list) => list[index]?.place ?? -1),
          cases,
        );
        expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(cases));
      }
    },
  );

  it('cannot be foretold from the id of the attempt, which a browser knows: the seed needs the secret', () => {
    for (const seed of seeds.slice(0, 100)) expect(seed).toMatch(/^[0-9a-f]{32}$/u);
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});
