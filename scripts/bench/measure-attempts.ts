// F5: CPU time of the app and its PostgreSQL for one attempt from sign-in to result, and the memory they take meanwhile.
import { randomUUID } from 'node:crypto';
import type { Target } from './course-places';
import { mostOthers, percent } from './calibrate';
import { openHttpClient, readText, type HttpClient, type Reply } from './http-client';
import { describeReply, handIn, makeSave, readAsked, sendSave, signInAsGuest, startAttempt } from './learner';
import { readCpuSeconds, readMemory, watchOthers, type Memory } from './processes';
import { printMeasures, printTable } from './table';

const learnersAtOnce = 20;
const attempts = 400;
const attemptsPerLearner = 5;
/** As many as the quiz has questions, or some thought over twice. */
const answers = 12;
const warmUpAttempts = 60;

const mostCpuSeconds = 0.05;
const mostMemoryMiB = 350;

function expectOk(reply: Reply): Reply {
  if (reply.status !== 200) throw new Error(`expected 200, got ${describeReply(reply)}`);
  return reply;
}

/** What a browser with an empty cache fetches for a page: its style sheets, scripts and what they name. */
async function fetchAssets(client: HttpClient, page: Reply): Promise<void> {
  const found = readText(page).matchAll(/(?:src|href)="(\/[^"?]+\.(?:js|css|woff2|svg)[^"]*)"/g);
  for (const path of new Set([...found].map(([, address = '']) => address)))
    expectOk(await client.send({ method: 'GET', path }));
}

async function takeAttempt(client: HttpClient, { places }: Target, isFirst: boolean): Promise<void> {
  const { quizId } = places;
  const get = async (path: string) => expectOk(await client.send({ method: 'GET', path }));
  const attemptId = randomUUID();
  const cover = await get(`/en/quizzes/${quizId}`);
  if (isFirst) await fetchAssets(client, cover);
  const page = await get(`/en/quizzes/${quizId}/${attemptId}`);
  const asked = readAsked(page);
  if (isFirst) await fetchAssets(client, page);
  // The first answer makes the learner, as in a browser.
  if (isFirst) await signInAsGuest(client);
  expectOk(await startAttempt(client, attemptId, quizId));
  for (let seq = 1; seq <= answers; seq += 1) {
    const position = (seq - 1) % asked.length;
    const save = makeSave({ attemptId, position, seq, asked });
    expectOk(await sendSave(client, save));
  }
  expectOk(await handIn(client, attemptId));
  await get(`/en/quizzes/${quizId}/${attemptId}/result`);
}

async function takeAttempts(target: Target, total: number): Promise<void> {
  let begun = 0;
  const learn = async () => {
    while (begun < total) {
      const client = openHttpClient(target.port, { acceptGzip: true });
      for (let own = 0; own < attemptsPerLearner && begun < total; own += 1) {
        begun += 1;
        await takeAttempt(client, target, own === 0);
      }
      client.close();
    }
  };
  await Promise.all(Array.from({ length: learnersAtOnce }, learn));
}

/** Samples the memory until the returned function is called, which gives the largest sample. */
function watchMemory(root: number): () => Memory {
  let largest = readMemory(root);
  const timer = setInterval(() => {
    const now = readMemory(root);
    if (now.proportionalMiB > largest.proportionalMiB) largest = now;
  }, 1000);
  return () => {
    clearInterval(timer);
    return largest;
  };
}

export async function measureAttempts(target: Target): Promise<void> {
  await takeAttempts(target, warmUpAttempts);
  const stopOthers = watchOthers();
  const stopMemory = watchMemory(target.app);
  const startedAt = performance.now();
  const before = readCpuSeconds(target.app);
  await takeAttempts(target, attempts);
  const used = (readCpuSeconds(target.app) - before) / attempts;
  const elapsedS = (performance.now() - startedAt) / 1000;
  const memory = stopMemory();
  const others = stopOthers();

  const isQuiet = others <= mostOthers;
  printMeasures(
    `F5  an attempt with ${answers} answers, ${learnersAtOnce} learners at once, ${attempts} attempts`,
    [
      {
        name: 'CPU for each attempt',
        value: `${used.toFixed(3)} s`,
        goal: `≤ ${mostCpuSeconds} s`,
        isReached: isQuiet ? used <= mostCpuSeconds : null,
      },
      {
        name: `memory of all ${memory.processes} processes`,
        value: `${memory.proportionalMiB.toFixed(0)} MiB`,
        goal: `≤ ${mostMemoryMiB} MiB`,
        isReached: memory.proportionalMiB <= mostMemoryMiB,
      },
    ],
  );
  console.log('');
  printTable([
    ['attempts a second', (attempts / elapsedS).toFixed(1)],
    ['memory, shared pages counted in each process', `${memory.residentMiB.toFixed(0)} MiB`],
    ['other processes', `${percent(others)} of the CPU`],
  ]);
  console.log(
    `\nCounted: the app and PostgreSQL, user and system time. An attempt: two pages, start, ${answers} answers, ` +
      `hand in, result page.\nOne in ${attemptsPerLearner} is by a new learner: files of the pages, and sign-in.`,
  );
}
