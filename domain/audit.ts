// What is written down when it is done, in the words of the table of permissions. The page of the house has a sentence
// for each.
const auditActions = [
  'invitation:create',
  'invitation:take-back',
  'staff:join',
  'password:reset',
  'class:create',
  'class:archive',
  'class:reopen',
  'teacher:add',
  'teacher:remove',
  'cards:make',
  'pupil:remove',
  'sessions:end',
  'own-data:erase',
  'pins:make',
  'record:join',
  'family-link:make',
  'family-link:end',
  'assignment:change',
  'school-account:link',
  'school-account:unlink',
  'staff:sign-up',
  'retention:apply',
] as const;
export type AuditAction = (typeof auditActions)[number];

export function isAuditAction(text: string): text is AuditAction {
  return auditActions.some((action) => action === text);
}
