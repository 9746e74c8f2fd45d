// Who may do what: the one table that use cases obey and that tests are generated from.

export interface Visitor {
  readonly role: 'visitor';
}

/** Somebody with a row: a guest in one browser, or a learner with a card; later also by PIN or password. */
export interface Learner {
  readonly role: 'learner';
  readonly learnerId: string;
  readonly sessionId: string;
}

export type Actor = Visitor | Learner;
export type Role = Actor['role'];

export const visitor: Visitor = { role: 'visitor' };

export const permissions = {
  'course:read': ['visitor', 'learner'],
  'card:read': ['visitor', 'learner'],
  'question:read': ['visitor', 'learner'],
  'progress:read': ['visitor', 'learner'],
  'attempt:read': ['visitor', 'learner'],
  'attempt:start': ['learner'],
  'attempt:answer': ['learner'],
  'attempt:hint': ['learner'],
  'attempt:give-up': ['learner'],
  'attempt:submit': ['learner'],
  'problem:report': ['learner'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
export type Allowed<P extends Permission> = Extract<Actor, { role: (typeof permissions)[P][number] }>;

export function isAllowed<P extends Permission>(actor: Actor, permission: P): actor is Allowed<P> {
  const roles: readonly Role[] = permissions[permission];
  return roles.includes(actor.role);
}
