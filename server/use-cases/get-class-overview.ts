// What each pupil of a class is doing now: where they are, and who is stuck.
import { z } from 'zod';
import { writeAgo, type ClassNow, type PupilNow } from '../../domain/statistics/pupil-now';
import { decidePupilState, type Work } from '../../domain/statistics/stuck';
import type { Reading } from '../../domain/question/fill';
import { findQuiz, getCourse } from '../content/catalog';
import { listPupilsNow, type PupilNowRow } from '../db/class-now';
import { findTaughtClass } from '../db/teaching';
import { fail, succeed, useCase, type Result } from './use-case';

export const classOverviewInput = z.strictObject({ class: z.uuid() });

function readWork(row: PupilNowRow): Work | null {
  const { mode, questions, isSubmitted, lastAtMs, answered, vainTries } = row;
  if (mode === null || questions === null || isSubmitted === null || lastAtMs === null) return null;
  return { mode, questions, isSubmitted, lastAtMs, answered, vainTries };
}

/** Null as well where the course has no such quiz any more. */
function describeWork(row: PupilNowRow, work: Work | null, now: Date, reading: Reading): PupilNow['work'] {
  const course = getCourse(reading.digits);
  const quiz = findQuiz(course, row.quizId ?? '');
  if (work === null || quiz === null) return null;
  const { lessons, units } = course;
  const place = lessons.get(quiz.lessonId ?? '') ?? units.get(quiz.unitId ?? '');
  return {
    purpose: quiz.purpose,
    title: place?.words[reading.locale].title ?? '',
    number: row.position === null ? null : row.position + 1,
    questions: work.questions,
    answered: work.answered,
    ago: writeAgo(now.getTime() - work.lastAtMs, reading),
  };
}

export const getClassOverview = useCase({
  permission: 'insight:read',
  input: classOverviewInput,
  run: async ({ actor, input, reading, now }): Promise<Result<ClassNow>> => {
    const taught = await findTaughtClass(input.class, actor.learnerId);
    if (taught === null) return fail('not-found');
    const rows = await listPupilsNow(taught.id);
    const byNickname = new Intl.Collator(reading.locale);
    const pupils = rows.map((row): PupilNow => {
      const work = readWork(row);
      return {
        key: row.learnerId,
        nickname: row.nickname,
        state: decidePupilState(work, now.getTime()),
        work: describeWork(row, work, now, reading),
      };
    });
    return succeed({
      name: taught.name,
      pupils: pupils.sort((a, b) => byNickname.compare(a.nickname ?? '', b.nickname ?? '')),
    });
  },
});
