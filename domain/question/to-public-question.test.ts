// S2 of the promises: nothing about the key can be told from what a learner gets before scoring.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chiSquare, chiSquareLimit, countEach } from '../../tests/fixtures/chi-square';
import { makeQuestion, makeQuestionPair } from '../../tests/fixtures/questions';
import { keyCanary } from '../../tests/fixtures/questions/draw';
import { listRightPlaces } from '../../tests/fixtures/right-places';
import { realQuestions } from '../../tests/fixtures/real-course';
import { variantSeed } from '../attempt/draw-questions';
import type { Reading } from './fill';
import { kinds, type Kind, type Question } from './question';
import { toPublicQuestion } from './to-public-question';
import { makeVariant } from './variant';

const readings: Reading[] = [
  { locale: 'en', digits: 'latn' },
  { locale: 'ar', digits: 'arab' },
];

function bytesOf(question: Question, seed: string): string {
  const variant = makeVariant(question, seed);
  return readings.map((reading) => JSON.stringify(toPublicQuestion(question, variant, reading))).join('\n');
}

const common = ['hintCount', 'kind', 'stem', 'title'];
const fieldsOf: Record<Kind, string[]> = {
  choice: ['options'],
  multiple: ['options'],
  'true-false': [],
  numeric: ['figures', 'unit', 'unitText'],
  text: [],
  order: ['first', 'items', 'last'],
  match: ['items', 'partners'],
  categorise: ['groups', 'items'],
  cloze: ['passage'],
  hotspot: ['map', 'spots'],
  estimate: ['range', 'unit', 'unitText'],
  claim: ['claim', 'evidence', 'from'],
};

const anyObject = z.record(z.string(), z.unknown());

/** Names of the fields of whatever is listed in a public question, at any depth, each set of names once. */
function listInnerFields(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listInnerFields);
  const object = anyObject.safeParse(value);
  if (!object.success) return [];
  return [Object.keys(object.data).sort().join(), ...Object.values(object.data).flatMap(listInnerFields)];
}

const innerFields = ['id,text', 'gap,text', 'gap,options', 'id,text,xPercent,yPercent', 'from,step,to'];

describe.each(kinds)('the public form of %s', (kind) => {
  it('has the same bytes for 100 pairs of questions that differ only in the key', () => {
    for (let n = 0; n < 100; n += 1) {
      const { first, second } = makeQuestionPair(kind, n);
      expect(JSON.stringify(first)).not.toBe(JSON.stringify(second));
      expect(bytesOf(second, `seed-${String(n)}`)).toBe(bytesOf(first, `seed-${String(n)}`));
    }
  });

  it('holds none of the texts and ids that tell the key', () => {
    for (let n = 0; n < 50; n += 1) {
      const question = makeQuestion(kind, n);
      expect(JSON.stringify(question)).toContain(keyCanary);
      expect(bytesOf(question, `seed-${String(n)}`)).not.toContain(keyCanary);
    }
  });

  it('has the listed fields and no other, so that a new field of a question stays on the server', () => {
    const widened = { ...makeQuestion(kind, 1), notes: keyCanary };
    const shown = toPublicQuestion(widened, makeVariant(widened, 'seed'), { locale: 'en', digits: 'latn' });
    expect(Object.keys(shown).sort()).toEqual([...common, ...fieldsOf[kind]].sort());
    for (const fields of Object.values(shown).flatMap(listInnerFields)) expect(innerFields).toContain(fields);
  });

  it('calls what it lists by the letters of their places, never by the ids of the author', () => {
    for (let n = 0; n < 10; n += 1) {
      const question = makeQuestion(kind, n);
      const listed = JSON.stringify(JSON.parse(bytesOf(question, 'seed').split('\n')[0] ?? ''), [
        'options',
        'items',
        'partners',
        'groups',
        'passage',
        'gap',
        'spots',
        'evidence',
        'id',
      ]);
      for (const [, id = ''] of listed.matchAll(/"(?:id|gap)":"([^"]*)"/gu)) expect(id).toMatch(/^[a-h]$/u);
    }
  });

  it('has the right places equally often, over 10 000 attempts', () => {
    const question = makeQuestion(kind, 2);
    const lists = Array.from({ length: 10_000 }, (_, n) =>
      listRightPlaces(question, makeVariant(question, variantSeed(`attempt ${String(n)}`, n % 7, 1))),
    );
    const [first = []] = lists;
    for (const [index, { cases }] of first.entries()) {
      const places = lists.map((list) => list[index]?.place ?? -1);
      expect(chiSquare(countEach(places, cases))).toBeLessThan(chiSquareLimit(cases));
    }
  });
});

describe('the public form', () => {
  const english: Reading = { locale: 'en', digits: 'latn' };
  const show = (question: Question): object =>
    toPublicQuestion(question, makeVariant(question, 'seed'), english);

  it('names the unit twice, as a symbol and as the page writes it, and nothing where there is none', () => {
    const question = makeQuestion('numeric', 1);
    const bare = { ...question, unit: undefined, figures: undefined };
    const variant = makeVariant(question, 'seed');
    const arabic: Reading = { locale: 'ar', digits: 'arab' };
    expect(toPublicQuestion(question, variant, arabic)).toMatchObject({ unit: 'N', unitText: 'نيوتن' });
    expect(show(bare)).toMatchObject({ unit: null, unitText: '', figures: null });
    expect(show({ ...bare, figures: 2 })).toMatchObject({ figures: 2 });
  });

  it.each([
    [90, -180, 0, 0],
    [-90, 180, 100, 100],
    [0, 0, 50, 50],
    [18.65, -133.8, 12.83, 39.64],
  ])('puts a spot at %d° N, %d° E at %d %% and %d %% of the map', (latitudeDeg, longitudeDeg, x, y) => {
    const question = makeQuestion('hotspot', 1);
    const spots = Object.fromEntries(
      Object.keys(question.spots).map((id) => [id, { latitudeDeg, longitudeDeg }]),
    );
    const [spot] = (() => {
      const shown = toPublicQuestion({ ...question, spots }, makeVariant(question, 'seed'), english);
      return shown.kind === 'hotspot' ? shown.spots : [];
    })();
    expect(spot).toMatchObject({ xPercent: x, yPercent: y });
  });

  it('keeps the words of a passage and names its gaps by letters of their own', () => {
    const question = makeQuestion('cloze', 1);
    const shown = toPublicQuestion(question, makeVariant(question, 'seed'), english);
    if (shown.kind !== 'cloze') throw new Error('expected a cloze');
    expect(shown.passage.map((part) => ('text' in part ? part.text : part.gap)).join('')).toMatch(
      /^some \d+ kg of [abc], some \d+ kg of [abc](, some \d+ kg of [abc])?$/u,
    );
  });
});

describe('the options of the course', () => {
  it.each(realQuestions.map((question) => [question.id, question] as const))(
    'to %s stand in each place equally often, over 10 000 attempts, the right ones among them',
    (_, question) => {
      const lists = Array.from({ length: 10_000 }, (__, n) =>
        listRightPlaces(question, makeVariant(question, variantSeed(`attempt ${String(n)}`, n % 7, 1))),
      );
      const [first = []] = lists;
      for (const [index, { cases }] of first.entries()) {
        const places = lists.map((list) => list[index]?.place ?? -1);
        expect(chiSquare(countEach(places, cases))).toBeLessThan(chiSquareLimit(cases));
      }
    },
  );
});
