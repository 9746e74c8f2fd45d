import { describe, expect, it } from 'vitest';
import { isAllowed, permissions, visitor, type Actor, type Permission } from './permissions';

const learner: Actor = { role: 'learner', learnerId: 'some-learner', sessionId: 'some-session' };

/** Said a second time on purpose: a change of the table must be meant. */
const visitorMay = new Set(['course:read', 'card:read', 'question:read', 'progress:read', 'attempt:read']);
const learnerMay = new Set([
  ...visitorMay,
  'attempt:start',
  'attempt:answer',
  'attempt:hint',
  'attempt:give-up',
  'attempt:submit',
  'problem:report',
]);

const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);
const all = Object.keys(permissions).filter(isPermission);

describe('the table of permissions', () => {
  it.each(all)('allows %s to exactly those who are meant', (permission) => {
    expect(isAllowed(visitor, permission)).toBe(visitorMay.has(permission));
    expect(isAllowed(learner, permission)).toBe(learnerMay.has(permission));
  });

  it('lets nobody without a row write anything', () => {
    expect(
      all.filter((permission) => isAllowed(visitor, permission)).every((name) => name.endsWith(':read')),
    ).toBe(true);
  });
});
