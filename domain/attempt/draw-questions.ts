// Which questions an attempt asks and in which order, from its seed alone.
import { createRandom, shuffle } from '../random';
import type { Quiz } from './quiz';

interface Candidate {
  readonly id: string;
  readonly objective: string;
}

/** Takes one question of each objective in turn, so that no objective is asked twice before all were asked once. */
function drawBalanced(candidates: readonly Candidate[], count: number, seed: string): string[] {
  const random = createRandom(seed);
  const byObjective = new Map<string, string[]>();
  for (const { id, objective } of shuffle(candidates, random)) {
    byObjective.set(objective, [...(byObjective.get(objective) ?? []), id]);
  }
  const queues = shuffle([...byObjective.values()], random);
  const drawn: string[] = [];
  for (let round = 0; drawn.length < count && queues.some((queue) => queue.length > round); round += 1) {
    drawn.push(...queues.flatMap((queue) => queue.slice(round, round + 1)));
  }
  return drawn.slice(0, count);
}

/** Inline questions keep the order of the text; all others are drawn. */
export function drawQuestions(quiz: Quiz, candidates: readonly Candidate[], seed: string): string[] {
  if (quiz.purpose === 'inline') return [...quiz.pool];
  const pool = new Set(quiz.pool);
  const allowed = candidates.filter(({ id }) => pool.has(id));
  return drawBalanced(allowed, quiz.count, `${seed}/questions`);
}

/** The seed of one go at one position (from 0), so that each try gets its own variant. */
export function variantSeed(attemptSeed: string, position: number, tryNumber: number): string {
  return `${attemptSeed}/${String(position)}/${String(tryNumber)}`;
}
