// A client that saves without a pause while the server is being killed, and writes down what was acknowledged.
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openHttpClient, type HttpClient, type Reply } from '../bench/http-client';
import {
  describeReply,
  handIn,
  makeSave,
  readAsked,
  sendSave,
  signInAsGuest,
  startAttempt,
  type Asked,
  type Save,
} from '../bench/learner';
import { getErrorCode } from '../operator-error';
import { countFailure, type Ledger } from './ledger';

export interface WriterOptions {
  readonly port: number;
  /** Its number, from 0. */
  readonly writer: number;
  /** A graded quiz. */
  readonly quizId: string;
  readonly ledger: Ledger;
  /** When asked to stop, the attempt at hand is brought to its end. */
  readonly isStopping: () => boolean;
  /** Ends everything at once. */
  readonly signal: AbortSignal;
}

function happens(oneIn: number): boolean {
  return randomInt(oneIn) === 0;
}

/** Why a request came to nothing, without addresses and ids, so that equal reasons can be counted. */
function nameFailure(error: unknown): string {
  return getErrorCode(error) ?? (error instanceof Error ? error.message : String(error));
}

/** A reply without its ids and nonces, so that equal ones can be counted. */
function describeAlike(reply: Reply): string {
  const isPage = reply.headers['content-type']?.startsWith('text/html') === true;
  return isPage
    ? `${reply.status} with a page`
    : describeReply(reply).replace(/"detail":"[^"]*"/, '"detail":…');
}

/** Tries once: the reply, or null when it is not known whether the server did it. */
async function attemptOnce({ ledger }: WriterOptions, send: () => Promise<Reply>): Promise<Reply | null> {
  try {
    const reply = await send();
    if (reply.status < 500) return reply;
    countFailure(ledger, `answered ${describeAlike(reply)}`);
  } catch (error) {
    countFailure(ledger, nameFailure(error));
  }
  return null;
}

/** Repeats until the server answers; pauses so that a dead server is not asked a thousand times a second. */
async function insist(options: WriterOptions, send: () => Promise<Reply>): Promise<Reply> {
  for (;;) {
    options.signal.throwIfAborted();
    const reply = await attemptOnce(options, send);
    if (reply !== null) return reply;
    await sleep(10 + randomInt(40));
  }
}

function isTaken({ ledger }: WriterOptions, what: string, reply: Reply): boolean {
  if (reply.status >= 200 && reply.status < 300) return true;
  ledger.refusals.push(`${what}: ${describeReply(reply)}`);
  return false;
}

async function signIn(options: WriterOptions, client: HttpClient): Promise<void> {
  for (;;) {
    options.signal.throwIfAborted();
    try {
      await signInAsGuest(client);
      return;
    } catch (error) {
      countFailure(options.ledger, nameFailure(error).replace(/ .*/, ''));
      await sleep(20 + randomInt(80));
    }
  }
}

interface OpenAttempt {
  readonly attemptId: string;
  readonly asked: readonly Asked[];
}

async function begin(options: WriterOptions, client: HttpClient): Promise<OpenAttempt | null> {
  const { quizId, ledger, writer } = options;
  const attemptId = randomUUID();
  ledger.writerOf.set(attemptId, writer);
  const begun = await insist(options, () => startAttempt(client, attemptId, quizId));
  if (!isTaken(options, 'start', begun)) return null;
  const path = `/en/quizzes/${quizId}/${attemptId}`;
  const page = await insist(options, () => client.send({ method: 'GET', path }));
  return isTaken(options, 'page', page) ? { attemptId, asked: readAsked(page) } : null;
}

/** Sends an answer once; true when the server acknowledged it. */
async function save(options: WriterOptions, client: HttpClient, answer: Save): Promise<boolean> {
  const { ledger } = options;
  ledger.sent.set(answer.submissionId, answer);
  const reply = await attemptOnce(options, () => sendSave(client, answer));
  if (reply === null || !isTaken(options, 'save', reply)) return false;
  ledger.acknowledged.set(answer.submissionId, answer);
  return true;
}

/** Saves, loses some acknowledgements to the kills, and sends again: at once, later and out of order, or never. */
async function answerAttempt(options: WriterOptions, client: HttpClient, open: OpenAttempt): Promise<void> {
  const { attemptId, asked } = open;
  const waiting: Save[] = [];
  const saves = 12 + randomInt(13);
  for (let seq = 1; seq <= saves && !options.isStopping(); seq += 1) {
    options.signal.throwIfAborted();
    const position = randomInt(asked.length);
    const answer = makeSave({ attemptId, position, seq, asked });
    if (await save(options, client, answer)) {
      // The acknowledgement was lost on its way, so the browser sends the same again.
      if (happens(20)) await save(options, client, answer);
      continue;
    }
    if (!happens(4)) waiting.push(answer);
    if (happens(2)) await sleep(10 + randomInt(40));
  }
  while (waiting.length > 0) {
    options.signal.throwIfAborted();
    const [answer] = waiting.splice(randomInt(waiting.length), 1);
    if (answer === undefined || (await save(options, client, answer))) continue;
    if (options.ledger.refusals.length > 0) return;
    waiting.push(answer);
    await sleep(10 + randomInt(40));
  }
}

export async function runWriter(options: WriterOptions): Promise<void> {
  const client = openHttpClient(options.port, { acceptGzip: false });
  try {
    await signIn(options, client);
    while (!options.isStopping() && options.ledger.refusals.length === 0) {
      const open = await begin(options, client);
      if (open === null) return;
      await answerAttempt(options, client, open);
      const reply = await insist(options, () => handIn(client, open.attemptId));
      if (isTaken(options, 'hand in', reply)) options.ledger.handedIn.add(open.attemptId);
    }
  } finally {
    client.close();
  }
}
