// How a sample learner works: through the same use cases as everybody, with the same scoring.
import { randomUUID } from 'node:crypto';
import { quizId, type QuizPurpose } from '../../domain/attempt/quiz';
import { defaultDigits, type Locale } from '../../domain/locale';
import type { Unit } from '../../domain/content/catalog';
import type { Learner } from '../../domain/permissions';
import type { Answer } from '../../domain/question/answer';
import { createRandom, type Random } from '../../domain/random';
import { getCourse } from '../../server/content/catalog';
import { findAttempt } from '../../server/db/attempts';
import { findAskedQuestion } from '../../server/use-cases/asked-question';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import type { UseCase } from '../../server/use-cases/use-case';
import { rightAnswer, wrongAnswers } from './choose-answer';

export interface Profile {
  /** For the one who looks at the demo. */
  readonly note: string;
  /** Of a hundred questions, how many are answered right at the first try. */
  readonly skill: number;
  /** 1.5: the first lesson and half of the second. */
  readonly lessons: number;
  readonly practises: boolean;
  /** 1.5: one handed in and another begun. */
  readonly quizzes: number;
}

interface Worker {
  readonly actor: Learner;
  readonly locale: Locale;
  readonly profile: Profile;
  readonly random: Random;
  /** Of the unit's quiz. */
  readonly assignment: string;
}

const MOST_TRIES = 3;

/** What a use case refuses here is a fault of the demo. */
async function ask({ actor, locale }: Worker, act: UseCase<unknown>, input: object): Promise<void> {
  const reading = { locale, digits: defaultDigits[locale] };
  const result = await act({ actor, now: new Date(), reading }, input);
  if (!result.ok) throw new Error(`the demo was refused: ${result.error} ${result.detail ?? ''}`);
}

/** Begins a quiz and answers the first `share` (0 to 1) of its questions. Gives the attempt. */
async function work(worker: Worker, purpose: QuizPurpose, place: string, share: number): Promise<string> {
  const { actor, locale, profile, random } = worker;
  const assigned = purpose === 'unit' ? { assignment: worker.assignment } : {};
  const attemptId = randomUUID();
  await ask(worker, startAttempt, { attempt: attemptId, quiz: quizId(purpose, place), ...assigned });
  const attempt = await findAttempt({ attemptId, learnerId: actor.learnerId });
  if (attempt === null) throw new Error('the attempt that was begun is not there');
  const isPractice = attempt.mode === 'practice';
  let seq = 0;

  /** Gives whether the answer was right. */
  async function answer(position: number, tryNumber: number): Promise<boolean> {
    const asked = attempt === null ? null : await findAskedQuestion(attempt, position, tryNumber);
    if (asked === null) throw new Error('the attempt has no such question');
    const wrong = wrongAnswers(asked, defaultDigits[locale]);
    const isRight = wrong.length === 0 || random.integer(1, 100) <= profile.skill + (tryNumber - 1) * 25;
    const given: Answer | undefined = isRight
      ? rightAnswer(asked, defaultDigits[locale])
      : wrong[random.integer(0, wrong.length - 1)];
    seq += 1;
    const place = { attempt: attemptId, position, tryNumber };
    if (isPractice && tryNumber > 1) await ask(worker, showHint, { ...place, step: 1 });
    await ask(worker, saveAnswer, { ...place, submissionId: randomUUID(), seq, answer: given });
    return isRight;
  }

  const count = Math.ceil(attempt.revisionIds.length * share);
  for (let position = 0; position < count; position += 1) {
    for (let tryNumber = 1; tryNumber <= (isPractice ? MOST_TRIES : 1); tryNumber += 1) {
      if (await answer(position, tryNumber)) break;
    }
  }
  return attemptId;
}

/** The whole and the begun parts of 2.5: 1, 1, 0.5. */
function sharesOf(amount: number): number[] {
  return Array.from({ length: Math.ceil(amount) }, (_, index) => Math.min(1, amount - index));
}

/** The unit that the sample class works at. */
export function findSampleUnit(): Unit {
  const { units, quizzes } = getCourse();
  const unit = [...units.values()].find(({ id, lessons }) => lessons.length > 0 && quizzes.has(`${id}.unit`));
  if (unit === undefined) throw new Error('the course has no unit with lessons and a quiz');
  return unit;
}

/** The same nickname works the same way each time; what is asked is drawn anew. */
export async function workAs(
  actor: Learner,
  { nickname, locale }: { readonly nickname: string; readonly locale: Locale },
  profile: Profile,
  assignment: string,
): Promise<void> {
  const worker = { actor, locale, profile, assignment, random: createRandom(`sample/${nickname}`) };
  const unit = findSampleUnit();
  for (const [index, share] of sharesOf(profile.lessons).entries()) {
    const lesson = unit.lessons[index];
    if (lesson === undefined) continue;
    await work(worker, 'inline', lesson, share);
    if (profile.practises && share === 1) await work(worker, 'practice', lesson, 1);
  }
  for (const share of sharesOf(profile.quizzes)) {
    const attempt = await work(worker, 'unit', unit.id, share);
    if (share === 1) await ask(worker, submitAttempt, { attempt });
  }
}
