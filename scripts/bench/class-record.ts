// One class with a term's work, made by the use cases that everybody's work goes through, and what its teacher's pages
// are asked by.
import { randomUUID } from 'node:crypto';
import { quizId } from '../../domain/attempt/quiz';
import type { Learner, Teacher } from '../../domain/permissions';
import { createRandom, type Random } from '../../domain/random';
import { getCourse } from '../../server/content/catalog';
import { findAttempt } from '../../server/db/attempts';
import { listClassPupils } from '../../server/db/grades';
import { createStaff } from '../../server/db/staff';
import { addPupils } from '../../server/use-cases/add-pupils';
import { findAskedQuestion } from '../../server/use-cases/asked-question';
import { createAssignment } from '../../server/use-cases/create-assignment';
import { createClass } from '../../server/use-cases/create-class';
import { publishContent } from '../../server/use-cases/publish-content';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import type { Context, UseCase } from '../../server/use-cases/use-case';
import { rightAnswer, wrongAnswers } from '../demo/choose-answer';

export const pupilCount = 35;
/** Of a hundred questions, how many are answered right at the first go. */
const leastSkill = 45;
const mostSkill = 90;

export interface TeacherOfClass {
  readonly teacherId: string;
  readonly classId: string;
}

function contextOf(actor: Learner | Teacher): Context {
  return { actor, now: new Date(), reading: { locale: 'en', digits: 'latn' } };
}

/** No request is behind it, so no session either. */
export function contextOfTeacher({ teacherId }: TeacherOfClass): Context {
  return contextOf({ role: 'teacher', learnerId: teacherId, sessionId: randomUUID() });
}

/** What is refused here is a fault of the bench. */
export async function succeed<T>(useCase: UseCase<T>, context: Context, input: object): Promise<T> {
  const result = await useCase(context, input);
  if (!result.ok) throw new Error(`refused: ${result.error} ${result.detail ?? ''}`);
  return result.value;
}

interface Worker {
  readonly learnerId: string;
  readonly context: Context;
  readonly skill: number;
  readonly random: Random;
}

/** Answers every question of a quiz once; `assignment`: the quiz is handed in for it. */
async function takeQuiz(worker: Worker, quiz: string, assignment?: string): Promise<void> {
  const { learnerId, context, skill, random } = worker;
  const attemptId = randomUUID();
  const assigned = assignment === undefined ? {} : { assignment };
  await succeed(startAttempt, context, { attempt: attemptId, quiz, ...assigned });
  const attempt = await findAttempt({ attemptId, learnerId });
  for (let position = 0; position < (attempt?.revisionIds.length ?? 0); position += 1) {
    const asked = attempt === null ? null : await findAskedQuestion(attempt, position, 1);
    if (asked === null) continue;
    const { typical, other } = wrongAnswers(asked, 'latn');
    const wrong = [...typical, ...other];
    const chosen = random.integer(1, 100) <= skill ? undefined : wrong[random.integer(0, wrong.length - 1)];
    const answer = chosen ?? rightAnswer(asked, 'latn');
    const place = { attempt: attemptId, position, tryNumber: 1, seq: position + 1 };
    await succeed(saveAnswer, context, { ...place, submissionId: randomUUID(), answer });
  }
  if (assignment !== undefined) await succeed(submitAttempt, context, { attempt: attemptId });
}

/** On an empty database: a class of a teacher, two units assigned with their quizzes, and everybody has done them. */
export async function makeClassRecord(): Promise<TeacherOfClass> {
  await publishContent();
  const named = { signInName: 'bench-teacher', displayName: 'Teacher', passwordHash: 'none' };
  const teacherId = await createStaff({ ...named, locale: 'en', role: 'teacher' });
  const classId = randomUUID();
  const taught = { teacherId, classId };
  const teacher = contextOfTeacher(taught);
  await succeed(createClass, teacher, { class: classId, name: 'Measured', locale: 'en' });
  await succeed(addPupils, teacher, { class: classId, list: randomUUID(), count: pupilCount });
  const units = getCourse().catalog.units.filter(({ lessons }) => lessons.length > 0);
  const chosen = units.slice(0, 2).map((unit) => ({ unit, assignment: randomUUID() }));
  const give = async (assignment: string, work: string) =>
    await succeed(createAssignment, teacher, { class: classId, assignment, work, release: 'at-once' });
  for (const { unit, assignment } of chosen) {
    await give(assignment, `quiz:${quizId('unit', unit.id)}`);
    await give(randomUUID(), `unit:${unit.id}`);
  }
  for (const { learnerId } of await listClassPupils(classId)) {
    const random = createRandom(learnerId);
    const context = contextOf({ role: 'learner', learnerId, sessionId: randomUUID() });
    const worker = { learnerId, context, random, skill: random.integer(leastSkill, mostSkill) };
    for (const { unit, assignment } of chosen) {
      for (const lesson of unit.lessons) await takeQuiz(worker, quizId('inline', lesson));
      await takeQuiz(worker, quizId('unit', unit.id), assignment);
    }
  }
  return taught;
}
