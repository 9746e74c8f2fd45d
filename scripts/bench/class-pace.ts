// A pupil at a child's pace: reads, thinks, answers one question after the other, hands in, and begins anew until the time
// is over.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClassAtSchool, Pupil } from './class-at-school';
import { handIn, makeSave, readAsked, sendSave, startAttempt, type Asked } from './learner';
import type { RequestLog } from './request-log';
import type { WatchedOverview } from './watched-overview';

/** From one answer to the next, in seconds. */
export const leastThinkingS = 10;
export const mostThinkingS = 30;
/** All begin within so many seconds. */
export const beginWithinS = 30;

interface Lesson {
  readonly school: ClassAtSchool;
  readonly quizId: string;
  /** How many times as fast as a child. */
  readonly pace: number;
  /** By `performance.now()`. */
  readonly endsAt: number;
  readonly log: RequestLog;
  readonly overview: WatchedOverview;
}

const between = (least: number, most: number): number => least + Math.random() * (most - least);

/** False when the time is over before the pause is. */
async function pause({ pace, endsAt }: Lesson, leastS: number, mostS: number): Promise<boolean> {
  const wantedMs = (between(leastS, mostS) * 1000) / pace;
  const leftMs = endsAt - performance.now();
  await sleep(Math.max(0, Math.min(wantedMs, leftMs)));
  return wantedMs < leftMs;
}

interface Begun {
  readonly attemptId: string;
  readonly asked: readonly Asked[];
}

async function begin({ client }: Pupil, { school, quizId, log }: Lesson): Promise<Begun | null> {
  const { assignmentId } = school;
  const attemptId = randomUUID();
  const get = async (path: string) => await log.ask('page', () => client.send({ method: 'GET', path }));
  await get(`/en/assignments/${assignmentId}`);
  const begun = await log.ask('beginning', () => startAttempt(client, attemptId, quizId, assignmentId));
  const page = await get(`/en/quizzes/${quizId}/${attemptId}`);
  return begun === null || page === null ? null : { attemptId, asked: readAsked(page) };
}

/** Answers in turn; false when the time was over before the last question. */
async function answerAll(pupil: Pupil, { attemptId, asked }: Begun, lesson: Lesson): Promise<boolean> {
  const { log, overview } = lesson;
  for (let position = 0; position < asked.length; position += 1) {
    if (!(await pause(lesson, leastThinkingS, mostThinkingS))) return false;
    const awaited = overview.expect(pupil.nickname, position + 1);
    const save = makeSave({ attemptId, position, seq: position + 1, asked });
    const saved = await log.ask('save', () => sendSave(pupil.client, save));
    if (saved !== null) awaited.acknowledgedAt = performance.now();
  }
  return true;
}

/** What is open when the time is over is handed in. */
export async function workAtPace(pupil: Pupil, lesson: Lesson): Promise<void> {
  const { client } = pupil;
  const { log, quizId } = lesson;
  let isTime = await pause(lesson, 0, beginWithinS);
  while (isTime) {
    const begun = await begin(pupil, lesson);
    if (begun === null) return;
    isTime = await answerAll(pupil, begun, lesson);
    await log.ask('handing in', () => handIn(client, begun.attemptId));
    const path = `/en/quizzes/${quizId}/${begun.attemptId}/result`;
    await log.ask('page', () => client.send({ method: 'GET', path }));
  }
}
