import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { visitor, type Actor } from '../../domain/permissions';
import { fail, succeed, useCase, type Context } from './use-case';

const learner: Actor = { role: 'learner', learnerId: 'some-learner', sessionId: 'some-session' };
const contextOf = (actor: Actor): Context => ({
  actor,
  now: new Date(0),
  reading: { locale: 'en', digits: 'latn' },
});

const input = z.strictObject({ count: z.number().int().max(9) });

function makeWatched() {
  const calls: unknown[] = [];
  const watched = useCase({
    permission: 'attempt:answer',
    input,
    run: async ({ actor, input: given }) => {
      calls.push([actor.learnerId, given.count]);
      return succeed(given.count * 2);
    },
  });
  return { calls, watched };
}

describe('useCase', () => {
  it('hands a learner who may, with input that fits, to what it does', async () => {
    const { calls, watched } = makeWatched();
    expect(await watched(contextOf(learner), { count: 3 })).toEqual({ ok: true, value: 6 });
    expect(calls).toEqual([['some-learner', 3]]);
  });

  it('does nothing for somebody who may not, and says signed-out before it says anything about the input', async () => {
    const { calls, watched } = makeWatched();
    for (const given of [{ count: 3 }, { count: 'many' }, null]) {
      expect(await watched(contextOf(visitor), given)).toEqual({ ok: false, error: 'signed-out' });
    }
    expect(calls).toEqual([]);
  });

  it('does nothing with input that does not fit, and says what was expected where', async () => {
    const { calls, watched } = makeWatched();
    const unfit = [
      undefined,
      null,
      'text',
      [],
      {},
      { count: '3' },
      { count: 1.5 },
      { count: 10 },
      { count: 1, more: 1 },
    ];
    for (const given of unfit) {
      expect(await watched(contextOf(learner), given)).toMatchObject({ ok: false, error: 'bad-input' });
    }
    const refused = await watched(contextOf(learner), { count: 10 });
    expect(refused.ok ? '' : refused.detail).toContain('count: ');
    expect(calls).toEqual([]);
  });

  it('keeps quiet about details that were not given', () => {
    expect(fail('closed')).toEqual({ ok: false, error: 'closed' });
    expect(fail('closed', 'why')).toEqual({ ok: false, error: 'closed', detail: 'why' });
  });
});

// Read by the compiler (`npm run types`): each of these must stay an error, else its comment becomes one.
export const mustNotCompile = (): unknown[] => [
  // @ts-expect-error A use case without a permission.
  useCase({ input, run: async () => succeed(1) }),
  // @ts-expect-error A permission that is not in the table.
  useCase({ permission: 'attempt:steal', input, run: async () => succeed(1) }),
  // @ts-expect-error A use case without a shape of its input.
  useCase({ permission: 'attempt:answer', run: async () => succeed(1) }),
  useCase({
    permission: 'course:read',
    input,
    // @ts-expect-error Visitors may read, and a visitor has no learnerId.
    run: async ({ actor }) => succeed(actor.learnerId),
  }),
  useCase({
    permission: 'attempt:answer',
    input,
    // @ts-expect-error Input has the shape of its schema.
    run: async ({ input: given }) => succeed(given.total),
  }),
  // @ts-expect-error An error code that is not on the list.
  fail('broken'),
];
