// How every use case is made: a permission, a schema for its input, and what it does. Leaving one out does not compile.
import type { z } from 'zod';
import { isAllowed, type Actor, type Allowed, type Permission } from '../../domain/permissions';
import type { Reading } from '../../domain/question/fill';

export const errorCodes = [
  'bad-input',
  'signed-out',
  'not-found',
  'closed',
  'too-early',
  'shown',
  'conflict',
  'out-of-order',
  'unanswered',
  'unreadable',
  'incomplete',
  'misspelt',
  'too-many',
  'wrong-code',
  'too-many-codes',
  'taken',
  'full',
  'bad-nickname',
  'no-such-teacher',
  'bad-dates',
  'not-open',
  'not-released',
  'still-teaching',
  'in-other-class',
  'name-unfit',
  'name-taken',
  'password-short',
  'password-common',
  'password-is-name',
  'passwords-differ',
  'changed-meanwhile',
  'begun',
  'results-open',
  'no-pupils',
  'school-unproven',
  'school-taken',
  'last-way-in',
  'too-many-accounts',
  'objectives-count',
  'group-name-taken',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface Failure {
  readonly ok: false;
  readonly error: ErrorCode;
  /** What was expected, for the developer of a client; never shown to a learner. */
  readonly detail?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Context {
  readonly actor: Actor;
  /** The moment of all that it decides and stores. */
  readonly now: Date;
  readonly reading: Reading;
  /** The network address that asks; absent where no request is behind it. */
  readonly address?: string;
}

interface Given<P extends Permission, Input> {
  readonly actor: Allowed<P>;
  readonly now: Date;
  readonly reading: Reading;
  readonly address: string;
  readonly input: Input;
}

export type UseCase<Value> = (context: Context, input: unknown) => Promise<Result<Value>>;

/** What a use case gives when it succeeds. */
export type Output<U> = U extends UseCase<infer Value> ? Value : never;

interface Definition<P extends Permission, Schema extends z.ZodType, Value> {
  readonly permission: P;
  readonly input: Schema;
  readonly run: (given: Given<P, z.output<Schema>>) => Promise<Result<Value>>;
}

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(error: ErrorCode, detail?: string): Failure {
  return detail === undefined ? { ok: false, error } : { ok: false, error, detail };
}

export function useCase<P extends Permission, Schema extends z.ZodType, Value>(
  definition: Definition<P, Schema, Value>,
): UseCase<Value> {
  return async ({ actor, now, reading, address = '' }, input) => {
    if (!isAllowed(actor, definition.permission))
      return fail(actor.role === 'visitor' ? 'signed-out' : 'not-found');
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) {
      const detail = parsed.error.issues.map(
        (issue) => `${issue.path.map(String).join('.')}: ${issue.message}`,
      );
      return fail('bad-input', detail.join('; '));
    }
    return await definition.run({ actor, now, reading, address, input: parsed.data });
  };
}
