// What one sample pupil is like, and does in the three weeks. All of it is drawn from the nickname, so that a demo that was
// interrupted goes on as it began.
import { quizId } from '../../domain/attempt/quiz';
import { createRandom, type Random } from '../../domain/random';
import { afterMinutes, momentOf } from './sample-clock';
import { findLessons, findQuizzes, type PlannedClass } from './school-plan';

/**
 * - `strong`: has done all that there was
 * - `late`: handed the unit quiz in after it was due
 * - `excused`: has no unit quiz, and is excused from it
 * - `corrected`: a teacher has corrected the percent of the unit quiz
 * - `stuck`, `quiet`, `working`, `practising`, `finished`: at work at this moment, and how it goes
 * - `absent`: has not begun
 */
const parts = [
  'strong',
  'late',
  'excused',
  'corrected',
  'stuck',
  'quiet',
  'working',
  'practising',
  'working',
  'finished',
  'absent',
] as const;
export type Part = (typeof parts)[number] | 'usual';

/** The first pupils of a class have a part each, so that every page has something to show; the others are as they are. */
export function partAt(index: number): Part {
  return parts[index] ?? 'usual';
}

export interface Activity {
  readonly quiz: string;
  readonly at: Date;
  /** Of its questions, 0 to 1. */
  readonly share: number;
  readonly isHandedIn: boolean;
  /** `steady`: right at once, a question a minute; `vain`: the first question again and again, never right. */
  readonly manner: 'usual' | 'steady' | 'vain';
}

export interface PupilPlan {
  /** Of the logistic scale on which questions are hard: 0 is the middle, 1 a standard deviation. */
  readonly ability: number;
  readonly activities: readonly Activity[];
  /** For what is drawn while working. */
  readonly random: Random;
}

const does = (random: Random, percent: number): boolean => random.integer(1, 100) <= percent;

/** The sum of three even draws between -1 and 1 has the variance of a standard normal one, and nearly its shape. */
function drawAbility(random: Random): number {
  const draw = (): number => random.integer(-100, 100) / 100;
  return draw() + draw() + draw();
}

type Live = Pick<Activity, 'quiz' | 'share' | 'isHandedIn' | 'manner'> & { readonly minutesAgo: number };

/** What somebody is doing at this moment: begun so many minutes ago, at a question a minute. */
function planLive(planned: PlannedClass, part: Part): Live | null {
  const { next } = findQuizzes(planned);
  const quiz = { quiz: next, isHandedIn: false, manner: 'steady' } as const;
  const practice = { ...quiz, quiz: quizId('practice', findLessons(planned)[2]) };
  switch (part) {
    case 'stuck':
      return { ...practice, manner: 'vain', share: 0, minutesAgo: 5 };
    case 'quiet':
      return { ...quiz, share: 0.25, minutesAgo: 11 };
    case 'working':
      return { ...quiz, share: 0.4, minutesAgo: 6 };
    case 'practising':
      return { ...practice, share: 0.3, minutesAgo: 5 };
    case 'finished':
      return { ...quiz, share: 1, isHandedIn: true, minutesAgo: 20 };
    default:
      return null;
  }
}

interface Planning {
  readonly planned: PlannedClass;
  readonly part: Part;
  /** The day on which the demo is made. */
  readonly reference: Date;
  readonly random: Random;
  /** How much of what is asked of them they do, in percent. */
  readonly diligence: number;
}

/** One of these days, in school hours or in the afternoon. */
function drawMoment({ reference, random }: Planning, from: number, to: number): Date {
  const day = momentOf(reference, [random.integer(to, from), random.integer(8, 17)]);
  return afterMinutes(day, random.integer(0, 59));
}

/** Some leave what they have begun half-way. */
function planActivity(planning: Planning, quiz: string, from: number, to: number): Activity {
  const isLeft = planning.part === 'usual' && !does(planning.random, 90);
  const at = drawMoment(planning, from, to);
  return { quiz, at, share: isLeft ? 0.5 : 1, isHandedIn: !isLeft, manner: 'usual' };
}

/** Before, at and after the unit quiz; the numbers are days before the demo is made. */
function planLessons(planning: Planning): Activity[] {
  const { planned, random, diligence, part } = planning;
  const [first, second, third] = findLessons(planned);
  const isAtIt = planLive(planned, part) !== null;
  return [
    ...(does(random, diligence) ? [planActivity(planning, quizId('inline', first), 18, 15)] : []),
    ...(does(random, diligence / 2) ? [planActivity(planning, quizId('practice', first), 14, 13)] : []),
    ...(does(random, diligence - 10) ? [planActivity(planning, quizId('inline', second), 12, 10)] : []),
    ...(!isAtIt && does(random, diligence - 20)
      ? [planActivity(planning, quizId('inline', third), 4, 1)]
      : []),
  ];
}

function planQuizzes(planning: Planning): Activity[] {
  const { planned, random, diligence, part } = planning;
  const { placement, unit, next } = findQuizzes(planned);
  const isAtIt = planLive(planned, part) !== null;
  const takesUnit = part !== 'excused' && (part !== 'usual' || does(random, diligence));
  const unitDays = part === 'late' ? { from: 4, to: 3 } : { from: 9, to: 6 };
  return [
    ...(does(random, diligence) ? [planActivity(planning, placement, 21, 20)] : []),
    ...(takesUnit ? [planActivity(planning, unit, unitDays.from, unitDays.to)] : []),
    ...(takesUnit && part === 'usual' && does(random, 20) ? [planActivity(planning, unit, 5, 5)] : []),
    ...(!isAtIt && does(random, part === 'strong' ? 100 : 8) ? [planActivity(planning, next, 1, 1)] : []),
  ];
}

/** `reference`: when the demo was made first; `now`: when this pupil is filled in. */
export function planPupil(
  planned: PlannedClass,
  { nickname, part }: { readonly nickname: string; readonly part: Part },
  { reference, now }: { readonly reference: Date; readonly now: Date },
): PupilPlan {
  const random = createRandom(`${planned.name}/${nickname}`);
  const ability = drawAbility(random) + (part === 'strong' ? 1.5 : 0);
  const diligence = part === 'strong' ? 120 : random.integer(45, 100);
  const planning = { planned, part, reference, random, diligence };
  const past = part === 'absent' ? [] : [...planLessons(planning), ...planQuizzes(planning)];
  const live = planLive(planned, part);
  const present =
    live === null ? [] : [{ ...live, at: afterMinutes(now, -live.minutesAgo) } satisfies Activity];
  const inOrder = past.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return { ability, random, activities: [...inOrder, ...present] };
}
