// The teacher's overview as its page keeps it: it listens to the events, asks anew at each, and now and then anyway. Here
// it also notes when it first shows an answer that was saved.
import { z } from 'zod';
import { readText, type HttpClient } from './http-client';
import type { RequestLog } from './request-log';

/** As in components/teach/use-class-now.ts. */
const POLL_MS = 15_000;

const overviewSchema = z.object({
  pupils: z.array(
    z.object({ nickname: z.string().nullable(), work: z.object({ answered: z.number() }).nullable() }),
  ),
});

/** An answer on its way to the overview; times are of `performance.now()`. */
interface AwaitedAnswer {
  /** Which answer of its attempt, from 1. */
  readonly answered: number;
  acknowledgedAt: number | null;
  /** When the page was told to look, whereupon it saw the answer. */
  toldAt: number | null;
  shownAt: number | null;
}

export interface WatchedOverview {
  /** An answer that is about to be sent. */
  expect(nickname: string, answered: number): AwaitedAnswer;
  readonly countEvents: () => number;
  readonly listAnswers: () => readonly AwaitedAnswer[];
  close(): void;
}

/** One question at a time; what happens meanwhile is asked for once more. Told when it was that something happened. */
function askOneByOne(ask: (toldAt: number) => Promise<void>): () => void {
  let isAsking = false;
  let wantedAt: number | null = null;
  return function look(): void {
    wantedAt ??= performance.now();
    if (isAsking) return;
    const toldAt = wantedAt;
    wantedAt = null;
    isAsking = true;
    const next = (): void => {
      isAsking = false;
      if (wantedAt !== null) look();
    };
    // What could not be read has shown nothing.
    ask(toldAt).then(next, next);
  };
}

/** Opens the page of a class and keeps it open. */
export async function watchOverview(
  teacher: HttpClient,
  classId: string,
  log: RequestLog,
): Promise<WatchedOverview> {
  const awaited = new Map<string, AwaitedAnswer[]>();
  let events = 0;

  /** With the newest answer that is shown, those before it are. */
  function see(nickname: string, answered: number, toldAt: number): void {
    const own = awaited.get(nickname) ?? [];
    const newest = own.findLastIndex((answer) => answer.shownAt === null && answer.answered === answered);
    for (const answer of own.slice(0, newest + 1)) {
      answer.toldAt ??= toldAt;
      answer.shownAt ??= performance.now();
    }
  }

  const path = `/api/v1/classes/${classId}`;
  const look = askOneByOne(async (toldAt) => {
    const reply = await log.ask('overview', () =>
      teacher.send({ method: 'GET', path: `${path}/overview?locale=en` }),
    );
    if (reply === null) return;
    const { pupils } = overviewSchema.parse(JSON.parse(readText(reply)));
    for (const { nickname, work } of pupils)
      if (nickname !== null && work !== null) see(nickname, work.answered, toldAt);
  });

  await log.ask('page', () => teacher.send({ method: 'GET', path: `/en/teach/${classId}/overview` }));
  const stop = await teacher.listen(`${path}/events`, (part) => {
    const heard = part.split('event: work').length - 1;
    events += heard;
    if (heard > 0) look();
  });
  const timer = setInterval(look, POLL_MS);

  return {
    expect: (nickname, answered) => {
      const answer: AwaitedAnswer = { answered, acknowledgedAt: null, toldAt: null, shownAt: null };
      awaited.set(nickname, [...(awaited.get(nickname) ?? []), answer]);
      return answer;
    },
    countEvents: () => events,
    listAnswers: () => [...awaited.values()].flat(),
    close: () => {
      clearInterval(timer);
      stop();
    },
  };
}
