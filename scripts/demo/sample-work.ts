// How a sample learner works: through the same use cases as everybody, with the same scoring, at moments of the past.
import { randomUUID } from 'node:crypto';
import type { Confidence } from '../../domain/attempt/confidence';
import { defaultDigits, type Locale } from '../../domain/locale';
import type { Person } from '../../domain/permissions';
import type { Answer } from '../../domain/question/answer';
import { createRandom } from '../../domain/random';
import { findAttempt, type AttemptRow } from '../../server/db/attempts';
import { findAskedQuestion, type AskedQuestion } from '../../server/use-cases/asked-question';
import { giveUp } from '../../server/use-cases/give-up';
import { saveAnswer } from '../../server/use-cases/save-answer';
import { showHint } from '../../server/use-cases/show-hint';
import { startAttempt } from '../../server/use-cases/start-attempt';
import { submitAttempt } from '../../server/use-cases/submit-attempt';
import type { UseCase } from '../../server/use-cases/use-case';
import { rightAnswer, wrongAnswers } from './choose-answer';
import type { Activity, PupilPlan } from './plan-pupil';
import { startClock, type SampleClock } from './sample-clock';

export interface Doer {
  readonly actor: Person;
  readonly locale: Locale;
}

/** What a use case refuses here is a fault of the demo. */
export async function act(
  { actor, locale }: Doer,
  now: Date,
  useCase: UseCase<unknown>,
  input: object,
): Promise<void> {
  const result = await useCase({ actor, now, reading: { locale, digits: defaultDigits[locale] } }, input);
  if (!result.ok) throw new Error(`the demo was refused: ${result.error} ${result.detail ?? ''}`);
}

export interface Worker extends Doer, PupilPlan {
  /** The assignments of the class, by the quiz that each asks for. */
  readonly given: ReadonlyMap<string, string>;
}

/** One go at a quiz. */
interface Sitting {
  readonly worker: Worker;
  readonly manner: Activity['manner'];
  readonly attempt: AttemptRow;
  readonly clock: SampleClock;
  /** Counts the answers that were sent. */
  seq: number;
}

const MOST_TRIES = 3;

const does = ({ random }: Worker, percent: number): boolean => random.integer(1, 100) <= percent;

/** How much harder than others a question is for everybody, -1 to 1, and its difficulty in the course on top. */
function hardnessOf({ question }: AskedQuestion): number {
  const own = createRandom(`sample/${question.id}`).integer(-100, 100) / 100;
  return own + (question.difficulty - 2) * 0.6;
}

/** The Rasch model: by ability and hardness alone. A further try and its hints help. */
function chanceOfRight({ worker: { ability }, manner }: Sitting, asked: AskedQuestion, tryNumber: number) {
  if (manner !== 'usual') return manner === 'steady' ? 1 : 0;
  return 1 / (1 + Math.exp(hardnessOf(asked) - 0.4 - ability - (tryNumber - 1) * 0.7));
}

/** Of the wrong ideas behind a question one is held by most, the next by fewer; who is able slips in other ways as well. */
function chooseWrong(worker: Worker, asked: AskedQuestion): Answer | null {
  const { typical, other } = wrongAnswers(asked, defaultDigits[worker.locale]);
  const slips = other.length > 0 && (typical.length === 0 || does(worker, worker.ability > 0.5 ? 40 : 15));
  const list = slips ? other : typical;
  let index = 0;
  while (index < list.length - 1 && does(worker, 40)) index += 1;
  return list[index] ?? null;
}

function tellConfidence(worker: Worker, chance: number): Confidence | null {
  if (!does(worker, 40)) return null;
  if (chance > 0.7) return 'sure';
  return chance > 0.4 ? 'fairly-sure' : 'not-sure';
}

function think({ worker, manner, clock }: Sitting): void {
  clock.pass(manner === 'usual' ? worker.random.integer(20, 90) : 60);
}

/** Before the first try only who needs it; before a further one nearly everybody. */
async function takeHints(sitting: Sitting, asked: AskedQuestion, place: object, tryNumber: number) {
  const { worker, clock } = sitting;
  const isWanted = tryNumber > 1 ? does(worker, 80) : worker.ability < 0 && does(worker, 25);
  const offered = asked.question.words[worker.locale].hints.length;
  if (!isWanted || sitting.manner === 'steady') return;
  const wanted = Math.min(offered, worker.random.integer(1, worker.ability < 0 ? 3 : 1));
  for (let step = 1; step <= wanted; step += 1) {
    clock.pass(8);
    await act(worker, clock.now(), showHint, { ...place, step });
  }
}

/** Gives whether the answer was right. */
async function answer(sitting: Sitting, position: number, tryNumber: number): Promise<boolean> {
  const { worker, attempt, clock } = sitting;
  const asked = await findAskedQuestion(attempt, position, tryNumber);
  if (asked === null) throw new Error('the attempt has no such question');
  const place = { attempt: attempt.id, position, tryNumber };
  const send = async (given: Answer, confidence: Confidence | null): Promise<void> => {
    think(sitting);
    sitting.seq += 1;
    const sent = { ...place, submissionId: randomUUID(), seq: sitting.seq, answer: given, confidence };
    await act(worker, clock.now(), saveAnswer, sent);
  };
  if (attempt.mode === 'practice') await takeHints(sitting, asked, place, tryNumber);
  const chance = chanceOfRight(sitting, asked, tryNumber);
  const wrong = chooseWrong(worker, asked);
  const isRight = wrong === null || worker.random.integer(1, 1000) <= chance * 1000;
  // Before a quiz is handed in, an answer may be thought over.
  const isThoughtOver = attempt.mode === 'graded' && sitting.manner === 'usual' && does(worker, 8);
  if (isThoughtOver && wrong !== null) await send(wrong, null);
  const given = isRight ? rightAnswer(asked, defaultDigits[worker.locale]) : wrong;
  await send(given, tellConfidence(worker, chance));
  return isRight;
}

/** Practice goes on to a right answer, to the third try, or to the solution that is asked for. */
async function practise(sitting: Sitting, position: number): Promise<void> {
  const { worker, attempt, clock, manner } = sitting;
  for (let tryNumber = 1; tryNumber <= MOST_TRIES; tryNumber += 1) {
    if (await answer(sitting, position, tryNumber)) return;
  }
  if (manner !== 'usual' || !does(worker, 60)) return;
  think(sitting);
  const place = { attempt: attempt.id, position, tryNumber: MOST_TRIES + 1 };
  await act(worker, clock.now(), giveUp, place);
}

async function begin(worker: Worker, { quiz, at, manner }: Activity): Promise<Sitting> {
  const attemptId = randomUUID();
  const assignment = worker.given.get(quiz);
  const assigned = assignment === undefined ? {} : { assignment };
  await act(worker, at, startAttempt, { attempt: attemptId, quiz, ...assigned });
  const attempt = await findAttempt({ attemptId, learnerId: worker.actor.learnerId });
  if (attempt === null) throw new Error('the attempt that was begun is not there');
  return { worker, manner, attempt, clock: startClock(at), seq: 0 };
}

/** Begins a quiz, answers its share of questions, and hands it in if that is planned. */
export async function workAt(worker: Worker, activity: Activity): Promise<void> {
  const sitting = await begin(worker, activity);
  const { attempt, clock } = sitting;
  const count = Math.max(1, Math.ceil(attempt.revisionIds.length * activity.share));
  for (let position = 0; position < count; position += 1) {
    if (attempt.mode === 'practice') await practise(sitting, position);
    else await answer(sitting, position, 1);
  }
  if (attempt.mode !== 'graded' || !activity.isHandedIn) return;
  think(sitting);
  await act(worker, clock.now(), submitAttempt, { attempt: attempt.id });
}
