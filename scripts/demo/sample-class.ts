// The sample class: made once, filled where it is empty, and opened with fresh cards each time.
import { locales, type Locale } from '../../domain/locale';
import { offerNicknames } from '../../domain/nickname';
import { createRandom } from '../../domain/random';
import { createClass, listPupils } from '../../server/db/classes';
import { endSession } from '../../server/db/learners';
import { replaceCard, signInByCard } from '../../server/db/login-cards';
import { findSampleClass } from '../../server/db/samples';
import { openSampleTeacher, type SampleTeacher } from './sample-teacher';
import { findSampleUnit, workAs, type Profile } from './sample-work';

const CLASS_NAME = 'Sample class';

/** One pupil of each in each language. */
const profiles: readonly Profile[] = [
  { note: 'two lessons, practice, quiz handed in', skill: 92, lessons: 2, practises: true, quizzes: 1 },
  { note: 'two lessons, quiz handed in', skill: 70, lessons: 2, practises: false, quizzes: 1 },
  {
    note: 'two lessons, one quiz handed in, one begun',
    skill: 55,
    lessons: 2,
    practises: false,
    quizzes: 1.5,
  },
  { note: 'one lesson, second one half-way', skill: 75, lessons: 1.5, practises: true, quizzes: 0 },
  { note: 'two lessons, quiz begun', skill: 65, lessons: 2, practises: false, quizzes: 0.5 },
  { note: 'first lesson half-way', skill: 45, lessons: 0.5, practises: false, quizzes: 0 },
];

export interface SampleCard {
  readonly nickname: string;
  readonly locale: Locale;
  readonly note: string;
  readonly secret: string;
}

async function makeClass(): Promise<string> {
  const random = createRandom(CLASS_NAME);
  const pupils = locales.flatMap((locale) =>
    offerNicknames(profiles.length, locale, random).map((nickname) => ({ nickname, locale })),
  );
  return await createClass({ name: CLASS_NAME, locale: 'en', pupils, isSample: true });
}

/** A pupil whose work was interrupted at the very beginning, by Ctrl-C for instance, gets it the next time. */
async function fillRecord(
  pupil: Omit<SampleCard, 'note'>,
  profile: Profile,
  assignment: string,
): Promise<void> {
  const session = await signInByCard(pupil.secret);
  if (session === null) throw new Error('a card that was just made opens nothing');
  await workAs({ role: 'learner', ...session }, pupil, profile, assignment);
  await endSession(session);
}

export interface OpenedClass {
  readonly isNew: boolean;
  readonly teacher: SampleTeacher;
  readonly cards: readonly SampleCard[];
}

/** Finds or makes the class; earlier cards of its pupils end, and so does the password of its teacher. */
export async function openSampleClass(): Promise<OpenedClass> {
  const found = await findSampleClass();
  const classId = found ?? (await makeClass());
  const teacher = await openSampleTeacher(classId, `${findSampleUnit().id}.unit`);
  const pupils = await listPupils(classId);
  const cards: SampleCard[] = [];
  for (const [index, { learnerId, nickname, locale, attempts }] of pupils.entries()) {
    const profile = profiles[index % profiles.length];
    if (profile === undefined || nickname === null) continue;
    const pupil = { nickname, locale, secret: await replaceCard(learnerId) };
    if (attempts === 0) await fillRecord(pupil, profile, teacher.assignment);
    cards.push({ ...pupil, note: profile.note });
  }
  return { isNew: found === null, teacher, cards };
}
