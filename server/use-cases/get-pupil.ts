// One pupil of a class, for its teachers: work, ideas, misconceptions, time. Nothing of what the pupil did for another class.
import { z } from 'zod';
import { modeRules } from '../../domain/attempt/mode-rules';
import type { Lesson } from '../../domain/content/catalog';
import type { Locale } from '../../domain/locale';
import { listMisconceptions } from '../../domain/question/list-misconceptions';
import { findClassMisconceptions } from '../../domain/statistics/class-misconceptions';
import { estimateTimeSpentMs, roundTimeSpent } from '../../domain/statistics/time-spent';
import { getCourse, type Course } from '../content/catalog';
import { listPupilScores } from '../db/class-scores';
import { findFamilyLinkEnd } from '../db/family-links';
import { findPupil, listMoments, type Pupil } from '../db/pupils';
import type { PupilOfClass } from '../db/rosters';
import { findTaughtClass } from '../db/teaching';
import { getRevisions } from './asked-question';
import { classId, pupilId } from './class-input';
import { isResultHidden } from './hidden-result';
import { progressOfLesson, readRecordInClass, type LearningRecord } from './learning-record';
import { readPupilWork, type PupilWork } from './read-gradebook';
import { listUnderstanding } from './understanding';
import { fail, succeed, useCase } from './use-case';

interface PupilAttempt {
  readonly id: string;
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  /** Answers are told to teachers when they are told to the pupil: a screen that is seen in class gives no key away. */
  readonly isHidden: boolean;
}

export interface GivenWork extends PupilWork {
  /** At an assigned quiz, in the order in which they were begun. */
  readonly attempts: readonly PupilAttempt[];
}

function listGiven(work: readonly PupilWork[], { attempts }: LearningRecord, now: Date): GivenWork[] {
  const inOrder = [...attempts].reverse();
  return work.map((one) => ({
    ...one,
    attempts: inOrder
      .filter(({ assignmentId }) => assignmentId === one.assignment.id)
      .map((attempt) => {
        const { id, startedAt, submittedAt } = attempt;
        return { id, startedAt, submittedAt, isHidden: isResultHidden(attempt, now) };
      }),
  }));
}

export interface OwnPace {
  readonly lessonsDone: number;
  readonly lessonsUnderWay: number;
  /** Handed in. */
  readonly quizzes: number;
  /** That were checked or handed in. */
  readonly answers: number;
}

/** What the pupil did without being told to, since joining the class: how much, and not what. */
function countOwnPace(record: LearningRecord, { joinedAt }: Pupil, { catalog }: Course): OwnPace {
  const attempts = record.attempts.filter(
    ({ assignmentId, startedAt }) => assignmentId === null && startedAt >= joinedAt,
  );
  const ids = new Set(attempts.map(({ id }) => id));
  const ofThese = ({ attemptId }: { readonly attemptId: string }): boolean => ids.has(attemptId);
  const own = {
    attempts,
    scores: record.scores.filter(ofThese),
    gaveUps: record.gaveUps.filter(ofThese),
  };
  const states = catalog.lessons.map((lesson) => progressOfLesson(lesson, own).state);
  return {
    lessonsDone: states.filter((state) => state === 'done').length,
    lessonsUnderWay: states.filter((state) => state === 'under-way').length,
    quizzes: attempts.filter(({ mode, submittedAt }) => modeRules[mode].isHandedIn && submittedAt !== null)
      .length,
    answers: own.scores.length,
  };
}

export interface PupilMisconception {
  readonly id: string;
  readonly idea: string;
  readonly remedy: string;
  readonly lesson: Lesson | null;
  /** Of the lesson, from 1. */
  readonly step: number;
  /** Answers that showed it. */
  readonly times: number;
  /** The newest answer to a question that could show it was right. */
  readonly isPast: boolean;
}

/** Those that still show come first. */
async function listShown(
  pupil: PupilOfClass,
  { misconceptions, lessons }: Course,
  locale: Locale,
): Promise<PupilMisconception[]> {
  const scores = await listPupilScores(pupil);
  const questions = await getRevisions(scores.map(({ revisionId }) => revisionId));
  const found = findClassMisconceptions(scores, (revision) => {
    const question = questions.get(revision);
    return question === undefined ? [] : listMisconceptions(question);
  });
  return found
    .flatMap(({ id, pupils: [own] }): PupilMisconception[] => {
      const named = misconceptions.get(id);
      if (named === undefined || own === undefined) return [];
      const place = { lesson: lessons.get(named.lesson) ?? null, step: named.step };
      return [{ id, ...named.words[locale], ...place, times: own.shown.length, isPast: own.isPast }];
    })
    .sort((a, b) => Number(a.isPast) - Number(b.isPast) || b.times - a.times);
}

export const getPupil = useCase({
  permission: 'gradebook:read',
  input: z.strictObject({ class: classId, pupil: pupilId }),
  run: async ({ actor, input, now, reading }) => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const place = { classId: taught.id, learnerId: input.pupil };
    const pupil = await findPupil(place);
    if (pupil === null) return fail('not-found');
    const course = getCourse(reading.digits);
    const [record, work, moments, misconceptions, linkEnds] = await Promise.all([
      readRecordInClass(place),
      readPupilWork(taught.id, pupil, now, reading.digits),
      listMoments(place),
      listShown(place, course, reading.locale),
      findFamilyLinkEnd(place, now),
    ]);
    return succeed({
      ...{ classId: taught.id, className: taught.name, pupil, misconceptions, linkEnds },
      /** Newest assignment first. */
      work: listGiven(work, record, now),
      ownPace: countOwnPace(record, pupil, course),
      units: listUnderstanding(record, course),
      timeSpent: roundTimeSpent(estimateTimeSpentMs(moments)),
    });
  },
});
