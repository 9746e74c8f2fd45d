// The form of an entry of the registry: what a table is for, whose it is, how long it stays, and what is told of a column.

/** Whose data it is: of whoever learns, of the staff, of the course itself, or of the house that runs Marsad. */
export type DataOwner = 'pupil' | 'adult' | 'course' | 'house';

type DataClass = 'identifier' | 'credential' | 'work' | 'setting' | 'technical';

export const purposes = [
  ...(['profile', 'sign-in', 'class', 'work', 'decision', 'report', 'staff', 'teaching'] as const),
  ...(['invitation', 'guard', 'audit', 'erasure', 'course', 'schema', 'family'] as const),
] as const;
export type Purpose = (typeof purposes)[number];

/**
 * `learner`: until the learner is erased, at the latest by the rules of retention.ts. `account`: until the adult erases
 * it. `class`: until retention ends after the class was archived. `day`, `month`: so long. `expiry`: until it expires.
 * `backups`: 24 months, as long as a backup may be restored. `course`: as long as the course is there.
 */
export type Retention = 'learner' | 'account' | 'class' | 'day' | 'month' | 'expiry' | 'backups' | 'course';

export interface Column {
  readonly class: DataClass;
  /** Goes into the file that a learner downloads. */
  readonly isExported: boolean;
}

/** The rows of a learner: where one of `columns` is the learner, an attempt of theirs, or a class or group they are in. */
export interface Link {
  readonly columns: readonly string[];
  readonly to: 'learner' | 'attempt' | 'class' | 'group';
}

export interface TableEntry {
  readonly purpose: Purpose;
  readonly owner: DataOwner;
  readonly retention: Retention;
  /** Absent: no row is any one learner's. */
  readonly link?: Link;
  readonly columns: Readonly<Record<string, Column>>;
}

export const told = (dataClass: DataClass): Column => ({ class: dataClass, isExported: true });
/** A secret's hash, somebody else's number, or a seed that would tell how options were drawn. */
export const withheld = (dataClass: DataClass): Column => ({ class: dataClass, isExported: false });
