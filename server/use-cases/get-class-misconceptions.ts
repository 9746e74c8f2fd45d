// What a class misunderstands: the wrong ideas its answers show, with those answers and where to teach it again.
import { z } from 'zod';
import { variantSeed } from '../../domain/attempt/draw-questions';
import type { Lesson } from '../../domain/content/catalog';
import type { Reading } from '../../domain/question/fill';
import { listMisconceptions } from '../../domain/question/list-misconceptions';
import type { Question } from '../../domain/question/question';
import { questionIdOf } from '../../domain/question/question-id-of';
import { makeVariant } from '../../domain/question/variant';
import { describeAnswer, type DescribedAnswer } from '../../domain/scoring/describe-answer';
import {
  findClassMisconceptions,
  type ClassMisconception,
} from '../../domain/statistics/class-misconceptions';
import { getCourse } from '../content/catalog';
import { listClassScores, type ClassScoreRow } from '../db/class-scores';
import { listClassPupils } from '../db/grades';
import { findTaughtClass } from '../db/teaching';
import { getRevisions } from './asked-question';
import { fail, succeed, useCase } from './use-case';

interface TellingAnswer {
  readonly answer: DescribedAnswer;
  /** How many pupils answered so. */
  readonly pupils: number;
}

interface TellingQuestion {
  readonly id: string;
  readonly title: string;
  /** The answers that most pupils gave, at most three. */
  readonly answers: readonly TellingAnswer[];
}

export interface ShownMisconception {
  readonly id: string;
  readonly idea: string;
  readonly remedy: string;
  readonly lesson: Lesson | null;
  /** Of the lesson, from 1. */
  readonly step: number;
  readonly met: number;
  /** By nickname; null: without one. */
  readonly pupils: readonly { readonly nickname: string | null; readonly isPast: boolean }[];
  readonly questions: readonly TellingQuestion[];
}

const MOST_ANSWERS = 3;

type Questions = ReadonlyMap<string, Question>;

function describeRow(row: ClassScoreRow, question: Question, reading: Reading): DescribedAnswer {
  const variant = makeVariant(question, variantSeed(row.seed, row.position, row.tryNumber));
  return describeAnswer(question, variant, row.answer, reading);
}

interface Told {
  readonly answer: DescribedAnswer;
  readonly learners: Set<string>;
}

/** Pupils who answered in the same words are counted together. */
function countAnswers(
  rows: readonly ClassScoreRow[],
  questions: Questions,
  reading: Reading,
): TellingAnswer[] {
  const told = new Map<string, Told>();
  for (const row of rows) {
    const question = questions.get(row.revisionId);
    if (question === undefined) continue;
    const answer = describeRow(row, question, reading);
    const key = JSON.stringify(answer);
    const known: Told = told.get(key) ?? { answer, learners: new Set() };
    known.learners.add(row.learnerId);
    told.set(key, known);
  }
  return [...told.values()]
    .map(({ answer, learners }) => ({ answer, pupils: learners.size }))
    .sort((a, b) => b.pupils - a.pupils)
    .slice(0, MOST_ANSWERS);
}

/** Which answers showed an idea, question by question. */
function listTelling(
  rows: readonly ClassScoreRow[],
  questions: Questions,
  reading: Reading,
): TellingQuestion[] {
  const ids = [...new Set(rows.map(({ revisionId }) => questionIdOf(revisionId)))];
  return ids.map((id) => {
    const own = rows.filter(({ revisionId }) => questionIdOf(revisionId) === id);
    const title = questions.get(own.at(-1)?.revisionId ?? '')?.words[reading.locale].title ?? id;
    return { id, title, answers: countAnswers(own, questions, reading) };
  });
}

interface Describing {
  readonly questions: Questions;
  readonly nicknames: ReadonlyMap<string, string | null>;
  readonly reading: Reading;
}

/** Nothing for an idea that the course does not name any more. */
function describe(
  { id, met, pupils }: ClassMisconception<ClassScoreRow>,
  { questions, nicknames, reading }: Describing,
): ShownMisconception[] {
  const { misconceptions, lessons } = getCourse(reading.digits);
  const named = misconceptions.get(id);
  if (named === undefined) return [];
  const byNickname = new Intl.Collator(reading.locale);
  return [
    {
      id,
      ...named.words[reading.locale],
      lesson: lessons.get(named.lesson) ?? null,
      step: named.step,
      met,
      pupils: pupils
        .map(({ learnerId, isPast }) => ({ nickname: nicknames.get(learnerId) ?? null, isPast }))
        .sort((a, b) => byNickname.compare(a.nickname ?? '', b.nickname ?? '')),
      questions: listTelling(
        pupils.flatMap(({ shown }) => shown),
        questions,
        reading,
      ),
    },
  ];
}

export const getClassMisconceptions = useCase({
  permission: 'insight:read',
  input: z.strictObject({ class: z.uuid() }),
  run: async ({ actor, input, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const [scores, pupils] = await Promise.all([listClassScores(taught.id), listClassPupils(taught.id)]);
    const questions = await getRevisions(scores.map(({ revisionId }) => revisionId));
    const found = findClassMisconceptions(scores, (revision) => {
      const question = questions.get(revision);
      return question === undefined ? [] : listMisconceptions(question);
    });
    const nicknames = new Map(pupils.map(({ learnerId, nickname }) => [learnerId, nickname]));
    return succeed({
      name: taught.name,
      pupils: pupils.length,
      /** Whether anybody has an answer that was scored. */
      hasAnswers: scores.length > 0,
      misconceptions: found.flatMap((item) => describe(item, { questions, nicknames, reading })),
    });
  },
});
