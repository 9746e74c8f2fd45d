// What a form says of an assignment besides the work itself: its dates, tries and release, and whom it is for.
import { z } from 'zod';
import { releases, type AssignedWork } from '../../domain/assignment';
import type { AskedTerms } from '../../domain/assignment-change';
import { MOST_PUPILS } from '../../domain/roster';
import { findMembers } from '../db/groups';
import { areInClass } from '../db/recipients';
import { learnerId } from './input';
import { fail, succeed, type Result } from './use-case';

/** A field of a form that was left empty is nothing. */
const emptyAsNull = (given: unknown): unknown => (given === '' ? null : given);

/** A moment with its offset from UTC: what a browser's clock shows is nothing without it. */
const moment = z.preprocess(emptyAsNull, z.iso.datetime({ offset: true }).nullable().default(null));

const tries = z.preprocess(
  (given) => (typeof given === 'string' && /^\d{1,2}$/u.test(given) ? Number(given) : emptyAsNull(given)),
  z.number().int().min(1).max(20).nullable().default(null),
);

export const termsInput = {
  opensAt: moment,
  dueAt: moment,
  closesAt: moment,
  /** Of a quiz only. */
  mostTries: tries,
  release: z.enum(releases),
  /** `class`: everybody in it, whoever joins later included. */
  to: z.enum(['class', 'pupils', 'group']).default('class'),
  /** Whom it is for, with `pupils`; what stands here otherwise is of no matter. */
  pupils: z.array(learnerId).max(MOST_PUPILS).default([]),
  /** With `group`: for whoever is in it now. */
  group: z.preprocess(emptyAsNull, z.uuid().nullable().default(null)),
};

type GivenTerms = z.output<z.ZodObject<typeof termsInput>>;

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Lessons have feedback at once, so there is nothing to open later and nothing to count tries of. */
export function readTerms(given: GivenTerms, work: AssignedWork): AskedTerms {
  const { opensAt, dueAt, closesAt, mostTries, release } = given;
  const dates = { opensAt: toDate(opensAt), dueAt: toDate(dueAt), closesAt: toDate(closesAt) };
  return work === 'quiz'
    ? { ...dates, mostTries, release }
    : { ...dates, mostTries: null, release: 'at-once' };
}

async function readMembers(groupId: string | null, classId: string): Promise<Result<readonly string[]>> {
  const members = groupId === null ? [] : await findMembers({ groupId, classId });
  if (members === null) return fail('not-found');
  return members.length === 0 ? fail('no-pupils') : succeed(members);
}

/** Each pupil once; null is the whole class. Who is not of the class is not found. */
export async function readRecipients(
  { to, pupils, group }: GivenTerms,
  classId: string,
): Promise<Result<readonly string[] | null>> {
  if (to === 'class') return succeed(null);
  if (to === 'group') return await readMembers(group, classId);
  const chosen = [...new Set(pupils)];
  if (chosen.length === 0) return fail('no-pupils');
  return (await areInClass(classId, chosen)) ? succeed(chosen) : fail('not-found');
}
