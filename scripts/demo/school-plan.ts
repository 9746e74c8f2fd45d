// The sample school on paper: its staff, its classes, and what each class is given in three weeks.
import type { Release, WorkPlace } from '../../domain/assignment';
import { courseQuizId, quizId } from '../../domain/attempt/quiz';
import type { Unit } from '../../domain/content/catalog';
import type { Digits, Locale } from '../../domain/locale';
import { getCourse } from '../../server/content/catalog';

export interface PlannedStaff {
  readonly signInName: string;
  readonly displayName: string;
  readonly locale: Locale;
}

export const plannedStaff = [
  { signInName: 'sample-teacher', displayName: 'Sample teacher', locale: 'en' },
  { signInName: 'sample-teacher-2', displayName: 'معلّمة تجريبية', locale: 'ar' },
  { signInName: 'sample-co-teacher', displayName: 'Sample co-teacher', locale: 'en' },
] as const satisfies readonly PlannedStaff[];
type StaffName = (typeof plannedStaff)[number]['signInName'];

export interface PlannedClass {
  readonly name: string;
  readonly locale: Locale;
  readonly digits: Digits;
  /** How many pupils of each language. */
  readonly pupils: Readonly<Record<Locale, number>>;
  readonly owner: StaffName;
  readonly coTeacher: StaffName | null;
  /** Which unit with lessons and a quiz it works at, from 0. */
  readonly unit: number;
  /** Of its unit quiz. */
  readonly release: Release;
  /** Why a pupil was excused, and why a percent was corrected, in its language. */
  readonly reasons: { readonly excused: string; readonly corrected: string };
  /** What some of its pupils are called together. */
  readonly group: string;
}

const english = { excused: 'Was away with the school team.', corrected: 'Explained question 4 aloud.' };

export const plannedClasses: readonly PlannedClass[] = [
  {
    name: 'Sample class 7B',
    locale: 'en',
    digits: 'latn',
    pupils: { en: 30, ar: 0 },
    owner: 'sample-teacher',
    coTeacher: 'sample-co-teacher',
    unit: 0,
    release: 'after-close',
    reasons: english,
    group: 'Tuesday lab',
  },
  {
    name: 'صفّ تجريبي ٨/أ',
    locale: 'ar',
    digits: 'arab',
    pupils: { en: 0, ar: 32 },
    owner: 'sample-teacher-2',
    coTeacher: 'sample-teacher',
    unit: 0,
    release: 'after-close',
    reasons: { excused: 'كان مع فريق المدرسة.', corrected: 'شرح إجابة السؤال ٤ شفهيًّا.' },
    group: 'مختبر الثلاثاء',
  },
  {
    name: 'Sample Mars club',
    locale: 'en',
    digits: 'latn',
    pupils: { en: 16, ar: 12 },
    owner: 'sample-teacher',
    coTeacher: null,
    unit: 1,
    release: 'by-hand',
    reasons: english,
    group: 'Tuesday lab',
  },
];

/** Days before the demo is made, below nought after it; and an hour of that day. */
export type DayAndHour = readonly [day: number, hour: number];

/** The first assignment opens so many days before the demo is made. */
export const firstDay = 21;

export interface PlannedWork extends WorkPlace {
  readonly opens: DayAndHour;
  readonly due: DayAndHour;
  readonly closes: DayAndHour | null;
  readonly mostTries: number | null;
  readonly release: Release;
  /** When a teacher opened the results. */
  readonly released: DayAndHour | null;
}

/** The unit that a class works at, and the one that comes after it. */
function findUnits({ unit }: PlannedClass): readonly [Unit, Unit] {
  const { catalog, quizzes } = getCourse();
  const taught = catalog.units.filter(
    ({ id, lessons }) => lessons.length > 2 && quizzes.has(quizId('unit', id)),
  );
  const [now, next] = taught.slice(unit);
  if (now === undefined || next === undefined) throw new Error('the course has too few units with a quiz');
  return [now, next];
}

function getLesson(unit: Unit, index: number): string {
  const lesson = unit.lessons[index];
  if (lesson === undefined) throw new Error(`unit ${unit.id} has too few lessons`);
  return lesson;
}

/** Which lessons of the unit a class comes to: the first and the third are given, the second each does at their own pace. */
export function findLessons(planned: PlannedClass): readonly [string, string, string] {
  const [unit] = findUnits(planned);
  return [getLesson(unit, 0), getLesson(unit, 1), getLesson(unit, 2)];
}

/** The quizzes that a class is given: where to begin, of its unit, and of the next one. */
export function findQuizzes(planned: PlannedClass) {
  const [unit, next] = findUnits(planned);
  return {
    placement: courseQuizId('placement'),
    unit: quizId('unit', unit.id),
    next: quizId('unit', next.id),
  };
}

const open = { closes: null, mostTries: null, release: 'at-once', released: null } as const;

/** In the order in which it opens: three that are over, one that is due today, one to come. */
export function planWork(planned: PlannedClass): readonly PlannedWork[] {
  const { placement, unit, next } = findQuizzes(planned);
  const [first, , third] = findLessons(planned);
  const byHand = { closes: null, mostTries: 1, release: 'by-hand', released: [18, 15] } as const;
  const ofUnit = { closes: [2, 20], mostTries: 2, release: planned.release, released: null } as const;
  return [
    { work: 'quiz', workId: placement, opens: [firstDay, 7], due: [19, 20], ...byHand },
    { work: 'lesson', workId: first, opens: [18, 7], due: [14, 20], ...open },
    { work: 'quiz', workId: unit, opens: [9, 7], due: [5, 20], ...ofUnit },
    { work: 'lesson', workId: third, opens: [4, 7], due: [0, 23], ...open },
    { work: 'quiz', workId: next, opens: [1, 7], due: [-6, 20], ...open },
  ];
}
