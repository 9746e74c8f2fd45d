// What a grade is, and what all kinds say alike.
import { exact, type Exact } from './exact';

export interface Grade {
  readonly outcome: string;
  readonly earned: string;
  readonly misconceptions: readonly string[];
}

export type Idea = { readonly misconception?: string | undefined } | undefined;
export const nothing = exact(0n);
export const one = exact(1n);

export function grade(earned: Exact, ideas: readonly Idea[] = []): Grade {
  const isRight = earned.over === earned.under;
  const outcome = isRight ? 'right' : earned.over > 0n ? 'partly' : 'not-yet';
  const names = ideas.flatMap((idea) => idea?.misconception ?? []);
  return {
    outcome,
    earned: `${earned.over}/${earned.under}`,
    misconceptions: isRight ? [] : names.filter((name, index) => names.indexOf(name) === index),
  };
}

export const unanswered: Grade = { ...grade(nothing), outcome: 'unanswered' };
export const unreadable: Grade = { ...grade(nothing), outcome: 'unreadable' };
