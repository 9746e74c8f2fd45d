// Who may do what: the one table that use cases obey and that tests are generated from.

export interface Visitor {
  readonly role: 'visitor';
}

interface SignedIn {
  readonly learnerId: string;
  readonly sessionId: string;
}

/** Somebody with a row: a guest in one browser, or a pupil with a login card. */
export interface Learner extends SignedIn {
  readonly role: 'learner';
}

/** An adult with a password. May all that a learner may, on a learner's row of their own. */
export interface Teacher extends SignedIn {
  readonly role: 'teacher';
}

/** A teacher who looks after the whole house as well. Sees no class of others. */
export interface Admin extends SignedIn {
  readonly role: 'admin';
}

export type Person = Learner | Teacher | Admin;
export type Actor = Visitor | Person;
export type Role = Actor['role'];

export const visitor: Visitor = { role: 'visitor' };

const everybody = ['visitor', 'learner', 'teacher', 'admin'] as const;
const people = ['learner', 'teacher', 'admin'] as const;
const staff = ['teacher', 'admin'] as const;
const admins = ['admin'] as const;

/** Whose class, attempt or row it is, is no matter of roles: each query names its owner. */
export const permissions = {
  'course:read': everybody,
  'card:read': everybody,
  'question:read': everybody,
  'progress:read': everybody,
  'attempt:read': everybody,
  'attempt:start': people,
  'attempt:answer': people,
  'attempt:hint': people,
  'attempt:give-up': people,
  'attempt:submit': people,
  'problem:report': people,
  'class:join': everybody,
  'assignment:do': people,
  'own-data:read': people,
  'own-data:erase': people,
  'class:read': staff,
  'class:change': staff,
  'roster:change': staff,
  'assignment:change': staff,
  'gradebook:read': staff,
  'gradebook:change': staff,
  'insight:read': staff,
  'invitation:read': everybody,
  'invitation:create': admins,
  'house:read': admins,
  'family:read': everybody,
  'family:change': staff,
  'own-family:end': people,
  'own-sign-in:change': staff,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
export type Allowed<P extends Permission> = Extract<Actor, { role: (typeof permissions)[P][number] }>;

export function isAllowed<P extends Permission>(actor: Actor, permission: P): actor is Allowed<P> {
  const roles: readonly Role[] = permissions[permission];
  return roles.includes(actor.role);
}
