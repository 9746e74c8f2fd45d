// Which lessons, questions, misconceptions and objectives lean on a thing of the course, so that whoever changes it knows
// what to read again.
import type { Catalog } from '../../../domain/content/catalog';
import { locales } from '../../../domain/locale';
import { listMisconceptions } from '../../../domain/question/list-misconceptions';

const things = ['source', 'objective', 'misconception', 'term', 'place', 'fact'] as const;
export type Thing = (typeof things)[number];

export interface Use {
  /** What the id names here; one id may name a term and a source. */
  readonly thing: Thing;
  readonly by: 'lesson' | 'question' | 'misconception' | 'objective';
  readonly id: string;
  /** Under the folder of the content. */
  readonly file: string;
}

type Ids = Partial<Readonly<Record<Thing, readonly string[]>>>;

interface User extends Omit<Use, 'thing'> {
  readonly uses: Ids;
}

function listUsers({ lessons, questions, misconceptions, objectives }: Catalog): User[] {
  return [
    ...lessons.map((lesson): User => {
      const { id, unit, words } = lesson;
      const steps = locales.flatMap((locale) => words[locale].steps);
      const uses = {
        source: lesson.sources,
        objective: lesson.objectives,
        fact: lesson.facts ?? [],
        term: steps.flatMap(({ terms }) => terms),
        place: steps.flatMap(({ places }) => places),
      };
      return { by: 'lesson', id, file: `units/${unit}/${id}/lesson.yaml`, uses };
    }),
    ...questions.map(({ question }): User => {
      const { id, unitId, lessonId } = question;
      const uses = {
        source: question.sources,
        objective: [question.objective],
        fact: question.facts ?? [],
        misconception: listMisconceptions(question),
      };
      return { by: 'question', id, file: `units/${unitId}/${lessonId}/questions.yaml`, uses };
    }),
    ...misconceptions.map(({ id, objective }): User => {
      return { by: 'misconception', id, file: 'misconceptions.yaml', uses: { objective: [objective] } };
    }),
    ...objectives.map(({ id, prerequisites }): User => {
      return { by: 'objective', id, file: 'objectives.yaml', uses: { objective: prerequisites } };
    }),
  ];
}

export function listUses(catalog: Catalog, id: string): Use[] {
  return listUsers(catalog).flatMap(({ uses, ...user }) =>
    things.filter((thing) => uses[thing]?.includes(id) === true).map((thing): Use => ({ thing, ...user })),
  );
}

/** Everything with this id, used or not. A fact is known by its use alone. */
export function listThings(catalog: Catalog, id: string): Thing[] {
  const named: Ids = {
    source: catalog.sources.map((each) => each.id),
    objective: catalog.objectives.map((each) => each.id),
    misconception: catalog.misconceptions.map((each) => each.id),
    term: catalog.glossary.map((each) => each.id),
    place: catalog.places.map((each) => each.id),
    fact: listUses(catalog, id).flatMap(({ thing }) => (thing === 'fact' ? [id] : [])),
  };
  return things.filter((thing) => named[thing]?.includes(id) === true);
}
