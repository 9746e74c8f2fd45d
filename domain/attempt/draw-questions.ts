// Which questions an attempt asks and in which order, from its seed alone.
import { createRandom, shuffle } from '../random';
import type { Quiz } from './quiz';

interface Candidate {
  readonly id: string;
  readonly objective: string;
  readonly unit: string;
}

/** One of each list in turn, as long as there are any, so that none gives a second before all have given one. */
function takeInTurn(lists: readonly (readonly string[])[], count: number): string[] {
  const taken: string[] = [];
  for (let round = 0; taken.length < count && lists.some((list) => list.length > round); round += 1) {
    taken.push(...lists.flatMap((list) => list.slice(round, round + 1)));
  }
  return taken.slice(0, count);
}

/** Takes one question of each objective in turn, so that no objective is asked twice before all were asked once. */
function drawBalanced(candidates: readonly Candidate[], count: number, seed: string): string[] {
  const random = createRandom(seed);
  const byObjective = new Map<string, string[]>();
  for (const { id, objective } of shuffle(candidates, random)) {
    byObjective.set(objective, [...(byObjective.get(objective) ?? []), id]);
  }
  return takeInTurn(shuffle([...byObjective.values()], random), count);
}

/** The same number of each unit, balanced over its objectives; the units in the order of the course. */
function drawOverUnits(candidates: readonly Candidate[], count: number, seed: string): string[] {
  const units = [...new Set(candidates.map(({ unit }) => unit))];
  const lists = units.map((unit) =>
    drawBalanced(
      candidates.filter((candidate) => candidate.unit === unit),
      count,
      `${seed}/${unit}`,
    ),
  );
  const drawn = new Set(takeInTurn(lists, count));
  return lists.flatMap((list) => list.filter((id) => drawn.has(id)));
}

/** Inline questions keep the order of the text; all others are drawn from the candidates, which are in the order of the course. */
export function drawQuestions(quiz: Quiz, candidates: readonly Candidate[], seed: string): string[] {
  if (quiz.purpose === 'inline') return [...quiz.pool];
  const pool = new Set(quiz.pool);
  const allowed = candidates.filter(({ id }) => pool.has(id));
  const isOfCourse = quiz.purpose === 'placement' || quiz.purpose === 'final';
  const draw = isOfCourse ? drawOverUnits : drawBalanced;
  return draw(allowed, quiz.count, `${seed}/questions`);
}

/** The seed of one go at one position (from 0), so that each try gets its own variant. */
export function variantSeed(attemptSeed: string, position: number, tryNumber: number): string {
  return `${attemptSeed}/${String(position)}/${String(tryNumber)}`;
}
