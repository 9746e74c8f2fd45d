// The sample school: made once, filled where it is empty, and opened with fresh cards each time.
import { randomUUID } from 'node:crypto';
import { locales, type Locale } from '../../domain/locale';
import { offerNicknames } from '../../domain/nickname';
import type { Learner } from '../../domain/permissions';
import { createRandom } from '../../domain/random';
import { createClass, listPupils, type PupilRow } from '../../server/db/classes';
import { replaceCard } from '../../server/db/login-cards';
import { findSampleClass } from '../../server/db/samples';
import { partAt, planPupil, type Part } from './plan-pupil';
import { momentOf } from './sample-clock';
import {
  decideGrades,
  giveWork,
  makeGroup,
  openSampleStaff,
  openTaughtClass,
  type SampleClass,
  type SampleStaff,
} from './sample-staff';
import { workAt } from './sample-work';
import { firstDay, plannedClasses, type PlannedClass } from './school-plan';

/** Enough to keep the database at work; more would only wait for this process, which draws and scores. */
const PUPILS_AT_A_TIME = 6;

/** Whose cards are printed, in each class, and what they show. */
const notes: Partial<Record<Part, string>> = {
  strong: 'three lessons, quizzes handed in',
  late: 'quiz handed in late',
  stuck: 'at work now, and stuck',
  absent: 'not begun yet',
};

export interface SampleCard {
  readonly nickname: string;
  readonly locale: Locale;
  readonly note: string;
  readonly secret: string;
}

async function makeClass({ name, locale, digits, pupils: counts }: PlannedClass): Promise<string> {
  const random = createRandom(name);
  const pupils = locales.flatMap((language) =>
    offerNicknames(counts[language], language, random).map((nickname) => ({ nickname, locale: language })),
  );
  const since = momentOf(new Date(), [firstDay, 6]);
  return await createClass({ name, locale, digits, pupils, isSample: true, since });
}

interface SamplePupil extends PupilRow {
  readonly nickname: string;
  readonly part: Part;
}

async function listSamplePupils(classId: string): Promise<SamplePupil[]> {
  return (await listPupils(classId)).flatMap(({ nickname, ...pupil }, index) =>
    nickname === null ? [] : [{ ...pupil, nickname, part: partAt(index) }],
  );
}

async function fillRecord(
  { planned, reference }: SampleClass,
  given: ReadonlyMap<string, string>,
  pupil: SamplePupil,
): Promise<void> {
  const { learnerId, locale } = pupil;
  const plan = planPupil(planned, pupil, { reference, now: new Date() });
  const actor: Learner = { role: 'learner', learnerId, sessionId: randomUUID() };
  for (const activity of plan.activities) await workAt({ actor, locale, given, ...plan }, activity);
}

/** A pupil whose work was interrupted at the very beginning, by Ctrl-C for instance, gets it the next time. */
async function fillClass(sample: SampleClass, pupils: readonly SamplePupil[]): Promise<void> {
  const given = await giveWork(sample);
  const empty = pupils.filter(({ attempts, part }) => attempts === 0 && part !== 'absent');
  for (let from = 0; from < empty.length; from += PUPILS_AT_A_TIME) {
    const some = empty.slice(from, from + PUPILS_AT_A_TIME);
    await Promise.all(some.map((pupil) => fillRecord(sample, given, pupil)));
    console.log(`  ${sample.planned.name}: ${from + some.length} of ${empty.length} pupils have worked`);
  }
  await decideGrades(sample, given, pupils);
}

async function openCards(pupils: readonly SamplePupil[]): Promise<SampleCard[]> {
  const cards: SampleCard[] = [];
  for (const { learnerId, nickname, locale, part } of pupils) {
    const note = notes[part];
    if (note === undefined) continue;
    cards.push({ nickname, locale, note, secret: await replaceCard(learnerId) });
  }
  return cards;
}

interface OpenedClass {
  readonly name: string;
  readonly isNew: boolean;
  readonly pupils: number;
  readonly cards: readonly SampleCard[];
}

async function openSampleClass(planned: PlannedClass, staff: readonly SampleStaff[]): Promise<OpenedClass> {
  const found = await findSampleClass(planned.name);
  const classId = found ?? (await makeClass(planned));
  const sample = await openTaughtClass(planned, classId, staff);
  const pupils = await listSamplePupils(classId);
  await fillClass(sample, pupils);
  await makeGroup(
    sample,
    pupils.map(({ learnerId }) => learnerId),
  );
  const cards = await openCards(pupils);
  return { name: planned.name, isNew: found === null, pupils: pupils.length, cards };
}

export interface OpenedSchool {
  readonly staff: readonly SampleStaff[];
  readonly classes: readonly OpenedClass[];
}

/** Finds or makes the classes and their staff; the cards that were printed before end, and so do the passwords. */
export async function openSampleSchool(): Promise<OpenedSchool> {
  const staff = await openSampleStaff();
  const classes: OpenedClass[] = [];
  for (const planned of plannedClasses) classes.push(await openSampleClass(planned, staff));
  return { staff, classes };
}
