// What the whole course is to reach, and how far it has come.
import type { Catalog } from '../../../domain/content/catalog';
import { functions, isFunctionName } from '../../../domain/question/functions';

export interface Goal {
  readonly what: string;
  readonly wanted: number;
  readonly came: number;
}

const ARITHMETIC = new Set(['difference', 'ratio', 'product', 'sum', 'percent-of', 'percent-less']);

/** Whether a variant is computed by a model, and not by arithmetic on its parameters alone. */
function isModelled({ question }: Catalog['questions'][number]): boolean {
  const names = Object.values(question.values).map((value) => value.function);
  return names.some((name) => isFunctionName(name) && name in functions && !ARITHMETIC.has(name));
}

/** A map, a figure of the lesson, or a station of the lab is needed or offered. */
function isOnPicture({ question }: Catalog['questions'][number]): boolean {
  return question.kind === 'hotspot' || question.lessonOnly === true || question.lab !== undefined;
}

export function listGoals({ lessons, questions, objectives, misconceptions, glossary }: Catalog): Goal[] {
  const count = (fits: (question: Catalog['questions'][number]) => boolean): number =>
    questions.filter(fits).length;
  const above = count(({ question }) => question.level !== 'recall');
  return [
    { what: 'lessons', wanted: 31, came: lessons.length },
    { what: 'questions', wanted: 310, came: questions.length },
    {
      what: 'questions with parameters computed by the models',
      wanted: 40,
      came: count((each) => Object.keys(each.question.parameters).length > 0 && isModelled(each)),
    },
    { what: 'questions on a map, chart or simulation', wanted: 40, came: count(isOnPicture) },
    { what: 'claims', wanted: 25, came: count(({ question }) => question.kind === 'claim') },
    {
      what: 'percent above recall',
      wanted: 34,
      came: Math.round((above * 100) / Math.max(1, questions.length)),
    },
    { what: 'objectives', wanted: 75, came: objectives.length },
    { what: 'misconceptions', wanted: 110, came: misconceptions.length },
    { what: 'glossary', wanted: 150, came: glossary.length },
    {
      what: 'questions without a source',
      wanted: 0,
      came: count(({ question }) => question.sources.length === 0),
    },
  ];
}

/** The last goal is one not to pass; all others are to be reached. */
export function isReached({ wanted, came }: Goal): boolean {
  return wanted === 0 ? came === 0 : came >= wanted;
}
