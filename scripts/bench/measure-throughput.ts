// F2: what our own code costs, as the share of requests that is left beside a handler and a page that do nothing.
import { randomUUID } from 'node:crypto';
import { describeReply, makeSave, readAsked, sendSave, signInAsGuest, startAttempt } from './learner';
import { mostOthers, percent } from './calibrate';
import { runClosedLoop, type LoopResult } from './closed-loop';
import type { CoursePlaces, Target } from './course-places';
import { openHttpClient, type HttpClient, type Reply } from './http-client';
import { readCpuSeconds, watchOthers } from './processes';
import { median } from './statistics';
import { printMeasures, printTable } from './table';

const connections = 16;
const rounds = 6;
const secondsEach = 3;

const loads = ['empty route', 'save an answer', 'bare page', 'lesson step with a question'] as const;
type Load = (typeof loads)[number];
type Workers = Record<Load, (() => Promise<void>)[]>;

interface RoundResult extends LoopResult {
  /** Of the app and PostgreSQL, for one request. */
  readonly cpuMs: number;
}

function expectStatus(reply: Reply, expected: number): void {
  if (reply.status !== expected) throw new Error(`expected ${expected}, got ${describeReply(reply)}`);
}

/** One signed-in learner with an attempt begun, doing each of the four on one connection. */
async function prepareLearner(port: number, places: CoursePlaces) {
  const client = openHttpClient(port, { acceptGzip: true });
  await signInAsGuest(client);
  const attemptId = randomUUID();
  expectStatus(await startAttempt(client, attemptId, places.quizId), 200);
  const path = `/en/quizzes/${places.quizId}/${attemptId}`;
  const asked = readAsked(await client.send({ method: 'GET', path }));
  await answerInline(client, places);
  let seq = 0;
  const nextSave = () => {
    seq += 1;
    const position = seq % asked.length;
    return makeSave({ attemptId, position, seq, asked });
  };
  const get = (page: string) => async () => {
    expectStatus(await client.send({ method: 'GET', path: page }), 200);
  };
  return {
    client,
    acts: {
      // The same request as a save in every byte but the address.
      'empty route': async () => {
        const { submissionId, seq: number, answer } = nextSave();
        const body = { submissionId, tryNumber: 1, seq: number, answer };
        expectStatus(await client.send({ method: 'PUT', path: '/api/bench?locale=en', body }), 204);
      },
      'save an answer': async () => {
        expectStatus(await sendSave(client, nextSave()), 200);
      },
      'bare page': get('/bench'),
      'lesson step with a question': get(`/en${places.stepPaths[0] ?? ''}`),
    },
  };
}

/** So that the page has an attempt and an answer to look up, as it has for a learner who comes back. */
async function answerInline(client: HttpClient, { inlineQuizId, stepPaths }: CoursePlaces): Promise<void> {
  const attemptId = randomUUID();
  expectStatus(await startAttempt(client, attemptId, inlineQuizId), 200);
  const page = await client.send({ method: 'GET', path: `/en${stepPaths[0] ?? ''}` });
  const position = 0;
  const asked = readAsked(page);
  expectStatus(await sendSave(client, makeSave({ attemptId, position, seq: 1, asked })), 200);
}

function describe(load: Load, results: readonly RoundResult[]): string[] {
  const of = (pick: (result: RoundResult) => number) => median(results.map(pick));
  return [
    load,
    of(({ perSecond }) => perSecond).toFixed(0),
    of(({ p50Ms }) => p50Ms).toFixed(1),
    of(({ p99Ms }) => p99Ms).toFixed(1),
    of(({ cpuMs }) => cpuMs).toFixed(2),
  ];
}

async function runRound(workers: Workers[Load], app: number): Promise<RoundResult> {
  const before = readCpuSeconds(app);
  const result = await runClosedLoop(workers, secondsEach);
  return { ...result, cpuMs: ((readCpuSeconds(app) - before) * 1000) / result.count };
}

async function runRounds(workers: Workers, app: number): Promise<Record<Load, RoundResult[]>> {
  const results: Record<Load, RoundResult[]> = {
    'empty route': [],
    'save an answer': [],
    'bare page': [],
    'lesson step with a question': [],
  };
  for (const load of loads) await runClosedLoop(workers[load], secondsEach);
  // In turns, so that whatever else the machine does meets all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const load of loads) results[load].push(await runRound(workers[load], app));
  }
  return results;
}

export async function measureThroughput({ port, app, places }: Target): Promise<void> {
  const learners = await Promise.all(Array.from({ length: connections }, () => prepareLearner(port, places)));
  const of = (load: Load) => learners.map(({ acts }) => acts[load]);
  const stopWatch = watchOthers();
  const results = await runRounds(
    {
      'empty route': of('empty route'),
      'save an answer': of('save an answer'),
      'bare page': of('bare page'),
      'lesson step with a question': of('lesson step with a question'),
    },
    app,
  );
  const others = stopWatch();
  for (const { client } of learners) client.close();

  const isJudged = others <= mostOthers;
  const share = (ours: Load, bare: Load) =>
    median(
      results[ours].map(
        ({ perSecond }, round) => perSecond / (results[bare][round]?.perSecond ?? Number.NaN),
      ),
    );
  const saving = share('save an answer', 'empty route');
  const viewing = share('lesson step with a question', 'bare page');
  printMeasures(`F2  requests a second, ${connections} connections, median of ${rounds} rounds`, [
    {
      name: 'saving against an empty route',
      value: percent(saving),
      goal: '≥ 50 %',
      isReached: isJudged ? saving >= 0.5 : null,
    },
    {
      name: 'viewing against a bare page',
      value: percent(viewing),
      goal: '≥ 70 %',
      isReached: isJudged ? viewing >= 0.7 : null,
    },
  ]);
  console.log('');
  printTable([
    ['', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms each'],
    ...loads.map((load) => describe(load, results[load])),
    ['other processes', percent(others), 'of the CPU'],
  ]);
}
