// What Marsad keeps: every table and column of the database, why it is there, whose it is, and how long it stays. The
// notices, the export and the backup read this list; a test compares it with the database, so that it is true.
import {
  purposes,
  told,
  withheld,
  type DataOwner,
  type Link,
  type Purpose,
  type Retention,
  type TableEntry,
} from './table-entry';

const identifier = told('identifier');
const setting = told('setting');
const work = told('work');
const technical = told('technical');
const secret = withheld('credential');
const unseen = withheld('technical');
const someoneElse = withheld('identifier');

const ofLearner: Link = { columns: ['learner_id'], to: 'learner' };
const ofAttempt: Link = { columns: ['attempt_id'], to: 'attempt' };
const ofPupil = { owner: 'pupil', retention: 'learner' } as const;
const place = { attempt_id: identifier, position: work, try_number: work };

export const registry = {
  learner: {
    ...{ ...ofPupil, purpose: 'profile', link: { columns: ['id'], to: 'learner' } },
    columns: {
      ...{ id: identifier, locale: setting, created_at: technical, nickname: identifier, avatar: setting },
      ...{ is_sample: technical, time_factor: setting, text_size: setting },
    },
  },
  session: {
    ...{ ...ofPupil, purpose: 'sign-in', link: ofLearner },
    columns: {
      ...{ id: identifier, learner_id: identifier, created_at: technical, ended_at: technical },
      used_at: technical,
    },
  },
  login_card: {
    ...{ ...ofPupil, purpose: 'sign-in', link: ofLearner },
    columns: {
      ...{ id: identifier, learner_id: identifier, secret_hash: secret },
      ...{ created_at: technical, ended_at: technical },
    },
  },
  pin: {
    ...{ ...ofPupil, purpose: 'sign-in', link: ofLearner },
    columns: {
      ...{ id: identifier, learner_id: identifier, pin_hash: secret, devices: unseen, created_at: technical },
    },
  },
  enrolment: {
    ...{ ...ofPupil, purpose: 'class', link: ofLearner },
    columns: { class_id: identifier, learner_id: identifier, joined_at: technical },
  },
  attempt: {
    ...{ ...ofPupil, purpose: 'work', link: ofLearner },
    columns: {
      ...{ id: identifier, learner_id: identifier, quiz_id: work, mode: work, seed: unseen },
      ...{ revision_ids: work, started_at: work, deadline_at: work, submitted_at: work },
      ...{ earned_numerator: work, earned_denominator: work, possible: work, assignment_id: identifier },
    },
  },
  response: {
    ...{ ...ofPupil, purpose: 'work', link: ofAttempt },
    columns: {
      ...{ ...place, submission_id: identifier, seq: technical, step: work, answer: work },
      ...{ confidence: work, is_late: work, received_at: work, arrival: technical },
    },
  },
  score: {
    ...{ ...ofPupil, purpose: 'work', link: ofAttempt },
    columns: {
      ...{ ...place, submission_id: identifier, generation: work, revision_id: work, objective_id: work },
      ...{ outcome: work, earned_numerator: work, earned_denominator: work },
      ...{ misconceptions: work, hints_used: work, scored_at: work },
    },
  },
  hint_use: {
    ...{ ...ofPupil, purpose: 'work', link: ofAttempt },
    columns: { ...place, step: work, shown_at: work },
  },
  gave_up: {
    ...{ ...ofPupil, purpose: 'work', link: ofAttempt },
    columns: { ...place, revision_id: work, objective_id: work, gave_up_at: work },
  },
  grade_decision: {
    ...{ ...ofPupil, purpose: 'decision', link: ofLearner },
    columns: {
      ...{ id: identifier, assignment_id: identifier, learner_id: identifier, by_id: someoneElse },
      ...{ at: work, is_excused: work, percent: work, reason: work },
    },
  },
  assignment_recipient: {
    ...{ ...ofPupil, purpose: 'work', link: ofLearner },
    columns: { assignment_id: identifier, learner_id: identifier },
  },
  problem_report: {
    ...{ ...ofPupil, purpose: 'report', link: ofLearner },
    columns: {
      ...{ ...place, id: identifier, learner_id: identifier, revision_id: work, variant_seed: unseen },
      ...{ locale: setting, aspect: work, text: work, reported_at: work, closed_at: work },
    },
  },
  family_link: {
    ...{ purpose: 'family', owner: 'pupil', retention: 'expiry', link: ofLearner },
    columns: {
      ...{ class_id: identifier, learner_id: identifier, secret_hash: secret },
      ...{ created_at: technical, expires_at: setting },
    },
  },
  staff: {
    ...{ purpose: 'staff', owner: 'adult', retention: 'account', link: ofLearner },
    columns: {
      ...{ learner_id: identifier, role: setting, sign_in_name: identifier, display_name: identifier },
      ...{ password_hash: secret, created_at: technical },
    },
  },
  class: {
    ...{ purpose: 'teaching', owner: 'adult', retention: 'class' },
    link: { columns: ['id'], to: 'class' },
    columns: {
      ...{ id: identifier, name: setting, locale: setting, digits: setting, created_at: technical },
      ...{ archived_at: technical, is_sample: technical, join_code: secret, join_code_until: unseen },
      sign_in_code: secret,
    },
  },
  class_teacher: {
    ...{ purpose: 'teaching', owner: 'adult', retention: 'class', link: ofLearner },
    columns: { class_id: identifier, learner_id: identifier, is_owner: setting, since: technical },
  },
  assignment: {
    ...{ purpose: 'teaching', owner: 'adult', retention: 'class' },
    link: { columns: ['created_by_id'], to: 'learner' },
    columns: {
      ...{ id: identifier, class_id: identifier, created_by_id: identifier, created_at: technical },
      ...{ work: setting, work_id: setting, opens_at: setting, due_at: setting, closes_at: setting },
      ...{ most_tries: setting, release: setting, released_at: setting, is_picked: setting },
      version: technical,
    },
  },
  invitation: {
    ...{ purpose: 'invitation', owner: 'adult', retention: 'expiry' },
    link: { columns: ['created_by_id'], to: 'learner' },
    columns: {
      ...{ id: identifier, secret_hash: secret, role: setting, created_by_id: identifier },
      ...{ created_at: technical, expires_at: technical, used_at: technical },
    },
  },
  sign_in_try: {
    ...{ purpose: 'guard', owner: 'house', retention: 'day' },
    columns: { key: secret, failures: unseen, since: unseen },
  },
  audit_entry: {
    ...{ purpose: 'audit', owner: 'house', retention: 'month' },
    link: { columns: ['actor_id', 'subject_id'], to: 'learner' },
    columns: { id: unseen, at: technical, actor_id: someoneElse, action: technical, subject_id: someoneElse },
  },
  erasure: {
    ...{ purpose: 'erasure', owner: 'house', retention: 'backups' },
    columns: { learner_id: withheld('identifier'), erased_at: unseen },
  },
  question_revision: {
    ...{ purpose: 'course', owner: 'course', retention: 'course' },
    columns: {
      ...{ id: unseen, question_id: unseen, lesson_id: unseen, objective_id: unseen },
      ...{ kind: unseen, body: unseen, published_at: unseen },
    },
  },
  external_identity: {
    ...{ purpose: 'staff', owner: 'adult', retention: 'account', link: ofLearner },
    columns: { issuer_hash: secret, subject_hash: secret, learner_id: identifier, linked_at: technical },
  },
  class_group: {
    ...{ purpose: 'class', owner: 'pupil', retention: 'class' },
    link: { columns: ['id'], to: 'group' },
    columns: { id: identifier, class_id: identifier, name: setting, version: technical },
  },
  class_group_member: {
    ...{ ...ofPupil, purpose: 'class', link: ofLearner },
    columns: { group_id: identifier, class_id: identifier, learner_id: identifier },
  },
  _prisma_migrations: {
    ...{ purpose: 'schema', owner: 'course', retention: 'course' },
    columns: {
      ...{ id: unseen, checksum: unseen, finished_at: unseen, migration_name: unseen, logs: unseen },
      ...{ rolled_back_at: unseen, started_at: unseen, applied_steps_count: unseen },
    },
  },
} as const satisfies Record<string, TableEntry>;

export type Table = keyof typeof registry;

/** A table with rows of one learner. */
export type LinkedTable = {
  [T in Table]: (typeof registry)[T] extends { readonly link: Link } ? T : never;
}[Table];

export function isLinked(table: Table): table is LinkedTable {
  return 'link' in registry[table];
}

function isTable(name: string): name is Table {
  return Object.hasOwn(registry, name);
}

export const tables: readonly Table[] = Object.keys(registry).filter(isTable);

export function entryOf(table: Table): TableEntry {
  return registry[table];
}

/** The purposes for which data of this owner is kept, in the order of the list; each once. */
export function purposesOf(owner: DataOwner): Purpose[] {
  return purposes.filter((purpose) => tablesOf(purpose).some((table) => registry[table].owner === owner));
}

export function tablesOf(purpose: Purpose): Table[] {
  return tables.filter((table) => registry[table].purpose === purpose);
}

/** How long what is kept for a purpose stays; each once. */
export function retentionOf(purpose: Purpose): Retention[] {
  return [...new Set(tablesOf(purpose).map((table) => registry[table].retention))];
}

/** Empty for a table of which nothing is told. */
export function exportedColumns(table: Table): string[] {
  return Object.entries(entryOf(table).columns)
    .filter(([, column]) => column.isExported)
    .map(([name]) => name);
}
