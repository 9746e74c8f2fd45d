import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquare, chiSquareLimit } from '../../tests/fixtures/chi-square';
import { drawQuestions, variantSeed } from './draw-questions';
import type { Quiz } from './quiz';

interface Candidate {
  readonly id: string;
  readonly objective: string;
  readonly unit: string;
}

function makeQuiz(pool: readonly string[], count: number, purpose: Quiz['purpose'] = 'unit'): Quiz {
  return { id: `quiz.${purpose}`, purpose, mode: 'graded', unitId: 'unit', lessonId: null, pool, count };
}

const anyCandidates: fc.Arbitrary<Candidate[]> = fc
  .array(fc.constantFrom('gravity', 'air', 'rock', 'water'), { minLength: 1, maxLength: 30 })
  .map((objectives) =>
    objectives.map((objective, index) => ({ id: `question-${String(index)}`, objective, unit: 'unit' })),
  );

function countByObjective(drawn: readonly string[], candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id, objective } of candidates) {
    counts.set(objective, (counts.get(objective) ?? 0) + (drawn.includes(id) ? 1 : 0));
  }
  return counts;
}

describe('drawQuestions', () => {
  it('draws as many as asked for, each once, from the pool alone, and the same again for the same seed', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(30), fc.string(), (candidates, wanted, seed) => {
        const pool = candidates.filter((_, index) => index % 3 !== 2).map(({ id }) => id);
        const quiz = makeQuiz(pool, wanted);
        const drawn = drawQuestions(quiz, candidates, seed);
        expect(drawn).toHaveLength(Math.min(wanted, pool.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((id) => pool.includes(id))).toBe(true);
        expect(drawQuestions(quiz, candidates, seed)).toEqual(drawn);
      }),
    );
  });

  it('asks of each chosen objective its share, however they are spread over units', () => {
    const candidates = ['near', 'far', 'high'].flatMap((objective) =>
      Array.from({ length: 6 }, (_, index) => ({
        ...{ id: `${objective}-${String(index)}`, objective },
        unit: objective === 'high' ? 'second' : 'first',
      })),
    );
    const pool = candidates.map(({ id }) => id);
    const drawn = drawQuestions({ ...makeQuiz(pool, 12, 'objectives'), unitId: null }, candidates, 'seed');
    expect([...countByObjective(drawn, candidates).values()]).toEqual([4, 4, 4]);
  });

  it('asks no objective a second time before every objective was asked once', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(30), fc.string(), (candidates, wanted, seed) => {
        const drawn = drawQuestions(
          makeQuiz(
            candidates.map(({ id }) => id),
            wanted,
          ),
          candidates,
          seed,
        );
        const counts = [...countByObjective(drawn, candidates)];
        const most = Math.max(...counts.map(([, count]) => count));
        for (const [objective, count] of counts) {
          const isUsedUp =
            candidates.filter((candidate) => candidate.objective === objective).length === count;
          expect(count >= most - 1 || isUsedUp).toBe(true);
        }
      }),
    );
  });

  it('draws each question of an objective equally often', () => {
    const candidates = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
      id,
      objective: index < 3 ? 'one' : 'two',
      unit: 'unit',
    }));
    const quiz = makeQuiz(
      candidates.map(({ id }) => id),
      2,
    );
    const counts = new Map(candidates.map(({ id }) => [id, 0]));
    for (let n = 0; n < 6000; n += 1) {
      for (const id of drawQuestions(quiz, candidates, `draw/${String(n)}`))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(chiSquare([...counts.values()])).toBeLessThan(chiSquareLimit(6));
  });

  it('keeps inline questions in the order of the text, whatever the seed', () => {
    fc.assert(
      fc.property(anyCandidates, fc.string(), (candidates, seed) => {
        const pool = candidates.map(({ id }) => id).reverse();
        expect(drawQuestions(makeQuiz(pool, 2, 'inline'), candidates, seed)).toEqual(pool);
      }),
    );
  });

  it('draws nothing from an empty pool', () => {
    expect(drawQuestions(makeQuiz([], 5), [{ id: 'a', objective: 'o', unit: 'unit' }], 'seed')).toEqual([]);
  });
});

describe('a quiz of the whole course', () => {
  const units = ['rock', 'life', 'people'];
  /** In the order of the course: unit after unit, each with some objectives. */
  const anyCourse: fc.Arbitrary<Candidate[]> = fc
    .tuple(...units.map((unit) => fc.array(fc.nat(3), { maxLength: 12 }).map((list) => ({ unit, list }))))
    .map((all) =>
      all.flatMap(({ unit, list }) =>
        list.map((objective, index) => ({
          id: `${unit}-${String(index)}`,
          objective: `${unit}/${String(objective)}`,
          unit,
        })),
      ),
    );
  const draw = (candidates: readonly Candidate[], count: number, seed: string): Candidate[] => {
    const pool = candidates.map(({ id }) => id);
    const ids = drawQuestions({ ...makeQuiz(pool, count, 'final'), unitId: null }, candidates, seed);
    return ids.flatMap((id) => candidates.filter((candidate) => candidate.id === id));
  };

  it('asks as many as wanted, each once, unit after unit, and the same again for the same seed', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(30), fc.string(), (candidates, wanted, seed) => {
        const drawn = draw(candidates, wanted, seed);
        expect(new Set(drawn).size).toBe(Math.min(wanted, candidates.length));
        expect(drawn).toHaveLength(Math.min(wanted, candidates.length));
        expect(draw(candidates, wanted, seed)).toEqual(drawn);
        const order = drawn.map(({ unit }) => units.indexOf(unit));
        expect(order).toEqual([...order].sort());
      }),
    );
  });

  it.each(['unit', 'objective'] as const)(
    'asks no %s a second time before all that can be were asked once',
    (part) => {
      fc.assert(
        fc.property(anyCourse, fc.nat(30), fc.string(), (candidates, wanted, seed) => {
          const drawn = draw(candidates, wanted, seed);
          // Of objectives only those of the same unit are compared: the units come first.
          for (const unit of part === 'unit' ? [null] : units) {
            const within = (list: readonly Candidate[]): string[] =>
              list.filter((item) => unit === null || item.unit === unit).map((item) => item[part]);
            const [all, asked] = [within(candidates), within(drawn)];
            const count = (list: readonly string[], name: string): number =>
              list.filter((other) => other === name).length;
            const most = Math.max(...all.map((name) => count(asked, name)));
            for (const name of new Set(all))
              expect(count(asked, name) >= most - 1 || count(asked, name) === count(all, name)).toBe(true);
          }
        }),
      );
    },
  );

  it('asks each question of a unit equally often', () => {
    const candidates = Array.from({ length: 12 }, (_, index) => ({
      id: `q${String(index)}`,
      objective: `o${String(index % 6)}`,
      unit: index % 6 < 3 ? 'rock' : 'life',
    }));
    const counts = new Map(candidates.map(({ id }) => [id, 0]));
    for (let n = 0; n < 6000; n += 1)
      for (const { id } of draw(candidates, 4, `course/${String(n)}`))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(chiSquare([...counts.values()])).toBeLessThan(chiSquareLimit(12));
  });
});

describe('variantSeed', () => {
  it('differs for every position and try of an attempt', () => {
    const places = Array.from({ length: 30 * 30 }, (_, n) => [Math.floor(n / 30), 1 + (n % 30)] as const);
    const seeds = places.map(([position, tryNumber]) => variantSeed('attempt', position, tryNumber));
    expect(new Set(seeds).size).toBe(900);
    expect(variantSeed('attempt', 1, 11)).not.toBe(variantSeed('attempt', 11, 1));
  });
});
