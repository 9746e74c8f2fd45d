// F3: a class at work behind one address with its teacher's overview open: how long saving takes, whether anything is
// refused, and how soon the overview knows.
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppPlace } from './app-process';
import { mostOthers, percent } from './calibrate';
import { joinClass, makeClass } from './class-at-school';
import { beginWithinS, leastThinkingS, mostThinkingS, workAtPace } from './class-pace';
import type { CoursePlaces } from './course-places';
import { watchOthers } from './processes';
import { describeTimes, openRequestLog, timesHeading, type RequestLog } from './request-log';
import { quantile } from './statistics';
import { printMeasures, printTable } from './table';
import { watchOverview, type WatchedOverview } from './watched-overview';

const pupilCount = 35;
const lessonS = 120;
/** After the last answer, until the overview must have shown it: longer than its own asking now and then. */
const settleMs = 16_000;
const mostSaveMs = 400;

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

function judge(log: RequestLog, others: number, title: string): void {
  const p99 = quantile(log.timesOf('save'), 0.99);
  const refusals = [...log.failures];
  const errors = sum(refusals.map(([, count]) => count));
  const tooMany = sum(refusals.filter(([name]) => name.endsWith(' 429')).map(([, count]) => count));
  printMeasures(title, [
    {
      name: 'save, p99',
      value: `${p99.toFixed(0)} ms`,
      goal: `≤ ${mostSaveMs} ms`,
      isReached: others <= mostOthers ? p99 <= mostSaveMs : null,
    },
    { name: 'errors', value: String(errors), goal: '0', isReached: errors === 0 },
    { name: 'of these 429', value: String(tooMany), goal: '0', isReached: tooMany === 0 },
  ]);
  for (const [name, count] of refusals) console.log(`${name}, ${count} times`);
}

/** What was told or shown before the pupil's own browser had its answer counts as at once. */
function tellOverview(overview: WatchedOverview, log: RequestLog, others: number): void {
  const kinds = ['save', 'coming in', 'beginning', 'page', 'handing in', 'overview'];
  const answers = overview.listAnswers().filter(({ acknowledgedAt }) => acknowledgedAt !== null);
  const delays = (pick: (answer: (typeof answers)[number]) => number | null): number[] =>
    answers.flatMap((answer) => {
      const at = pick(answer);
      return at === null ? [] : [Math.max(0, at - (answer.acknowledgedAt ?? at))];
    });
  console.log('');
  printTable([
    timesHeading,
    ...kinds.map((kind) => describeTimes(kind, log.timesOf(kind))),
    describeTimes(
      'from a save to its event',
      delays(({ toldAt }) => toldAt),
    ),
    describeTimes(
      'from a save to the overview',
      delays(({ shownAt }) => shownAt),
    ),
    ['saves never shown there', String(answers.filter(({ shownAt }) => shownAt === null).length)],
    ['events', String(overview.countEvents())],
    ['other processes', percent(others), 'of the CPU'],
  ]);
}

/** `pace`: how many times as fast as a child everybody thinks. */
export async function measureClass(place: AppPlace, { quizId }: CoursePlaces, pace: number): Promise<void> {
  const log = openRequestLog();
  const school = await makeClass(place, quizId);
  const pupils = await joinClass(place.port, school.joinCode, pupilCount, log);
  const overview = await watchOverview(school.teacher, school.classId, log);
  const stopOthers = watchOthers();
  const endsAt = performance.now() + lessonS * 1000;
  const lesson = { school, quizId, pace, endsAt, log, overview };
  await Promise.all(pupils.map((pupil) => workAtPace(pupil, lesson)));
  const others = stopOthers();
  await sleep(settleMs);
  overview.close();
  for (const { client } of [...pupils, { client: school.teacher }]) client.close();

  const how = pace === 1 ? "at a child's pace" : `${pace} times as fast as children`;
  judge(log, others, `F3  a class of ${pupilCount} ${how}, ${lessonS} s, the overview open`);
  tellOverview(overview, log, others);
  console.log(
    `\nAll behind one address. They begin within ${beginWithinS / pace} s and answer each ${leastThinkingS / pace} to ` +
      `${mostThinkingS / pace} s.\nThe event is the one at which the overview asked and saw the answer.`,
  );
}
