import { describe, expect, it } from 'vitest';
import { isAllowed, permissions, visitor, type Actor, type Permission } from './permissions';

const ids = { learnerId: 'some-learner', sessionId: 'some-session' };
const learner: Actor = { role: 'learner', ...ids };
const teacher: Actor = { role: 'teacher', ...ids };
const admin: Actor = { role: 'admin', ...ids };

/** Said a second time on purpose: a change of the table must be meant. */
const visitorMay = new Set([
  'course:read',
  'card:read',
  'question:read',
  'progress:read',
  'attempt:read',
  'class:join',
  'invitation:read',
  'family:read',
]);
const learnerMay = new Set([
  ...visitorMay,
  'attempt:start',
  'attempt:answer',
  'attempt:hint',
  'attempt:give-up',
  'attempt:submit',
  'problem:report',
  'assignment:do',
  'own-data:read',
  'own-data:erase',
  'own-family:end',
]);
const teacherMay = new Set([
  ...learnerMay,
  'class:read',
  'class:change',
  'roster:change',
  'assignment:change',
  'gradebook:read',
  'gradebook:change',
  'insight:read',
  'family:change',
  'own-sign-in:change',
]);
const adminMay = new Set([...teacherMay, 'invitation:create', 'house:read']);

const isPermission = (name: string): name is Permission => Object.hasOwn(permissions, name);
const all = Object.keys(permissions).filter(isPermission);

describe('the table of permissions', () => {
  it.each(all)('allows %s to exactly those who are meant', (permission) => {
    expect(isAllowed(visitor, permission)).toBe(visitorMay.has(permission));
    expect(isAllowed(learner, permission)).toBe(learnerMay.has(permission));
    expect(isAllowed(teacher, permission)).toBe(teacherMay.has(permission));
    expect(isAllowed(admin, permission)).toBe(adminMay.has(permission));
  });

  it('lets nobody without a row write anything', () => {
    expect(
      all.filter((permission) => isAllowed(visitor, permission) && !permission.endsWith(':read')),
      // Joining is what gives a visitor a row.
    ).toEqual(['class:join']);
  });
});
