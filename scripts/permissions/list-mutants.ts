// Every check of a permission, and every condition that keeps a row to its owner, each taken out alone.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
}

export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly was: string;
  /** The whole file without the check. */
  readonly text: string;
  /** The use cases of that file; empty: it serves many. */
  readonly useCases: readonly string[];
}

interface Rule {
  readonly folder: 'server/use-cases/' | 'server/db/';
  readonly check: RegExp;
  /** In place of it, with the groups of the check. */
  readonly without: string;
}

/** What a copy of the tree has besides, for these rules: who may, whatever is asked for. */
export const ownersFile = 'server/db/owners-of-anything.ts';
export const ownersText = `import { getConnection } from './connection';
const first = async (query: string, values: readonly string[]): Promise<string | undefined> =>
  (await getConnection().pool.query<{ id: string }>(query, [...values])).rows[0]?.id;
export async function teacherOf(classId: string, actorId: string): Promise<string> {
  return (await first('SELECT learner_id AS id FROM class_teacher WHERE class_id = $1 AND is_owner', [classId])) ?? actorId;
}
export async function learnerOf(attemptId: string, actorId: string): Promise<string> {
  return (await first('SELECT learner_id AS id FROM attempt WHERE id = $1', [attemptId])) ?? actorId;
}
export async function pupilOf(assignmentId: string, actorId: string): Promise<string> {
  return (await first('SELECT e.learner_id AS id FROM enrolment e JOIN assignment s USING (class_id) WHERE s.id = $1', [assignmentId])) ?? actorId;
}
`;
const imported = "import { learnerOf, pupilOf, teacherOf } from '../db/owners-of-anything';\n";

const rules: readonly Rule[] = [
  {
    folder: 'server/use-cases/',
    check: /permission: '[\w-]+:[\w-]+'/gu,
    without: "permission: 'course:read'",
  },
  {
    folder: 'server/use-cases/',
    check: /findTaughtClass\(([\w.]+), actor\.learnerId\)/gu,
    without: 'findTaughtClass($1, await teacherOf($1, actor.learnerId))',
  },
  {
    folder: 'server/use-cases/',
    // Not where a function takes its input apart: there is nothing to take out.
    check: /attemptId(?:: )?([\w.]*), learnerId(?:: actor\.learnerId)? \}(?!:)/gu,
    without: 'attemptId: $1, learnerId: await learnerOf($1, actor.learnerId) }',
  },
  {
    folder: 'server/use-cases/',
    check: /findOwnAssignment\(([\w.]+), actor\.learnerId\)/gu,
    without: 'findOwnAssignment($1, await pupilOf($1, actor.learnerId))',
  },
  { folder: 'server/use-cases/', check: /taught\?\.isOwner !== true/gu, without: 'taught === null' },
  { folder: 'server/db/', check: /enrolments: \{ some: \{ classId \} \}, /gu, without: '' },
  { folder: 'server/db/', check: /, staff: \{ is: null \}/gu, without: '' },
  { folder: 'server/db/', check: /(where: \{ id: assignmentId), classId/gu, without: '$1' },
  { folder: 'server/db/', check: /(deleteMany\(\{ where: \{) classId,/gu, without: '$1' },
  { folder: 'server/db/', check: /, isOwner: false/gu, without: '' },
  {
    folder: 'server/db/',
    check: /(?:\w+\.)?learner_id = (\$\d+)(?:::uuid)?/gu,
    without: '$1::uuid IS NOT NULL',
  },
];

/** `open`: permissions that everybody has, whose check can be taken out without any difference. */
export function listMutants({ file, text }: Source, open: ReadonlySet<string>): Mutant[] {
  const useCases = [...text.matchAll(/export const (\w+) = useCase\(/gu)].map(([, name = '']) => name);
  return rules
    .filter(({ folder }) => file.startsWith(folder))
    .flatMap(({ check, without }) =>
      [...text.matchAll(check)].flatMap((match): Mutant[] => {
        const [was] = match;
        const permission = /^permission: '(.+)'$/u.exec(was)?.[1];
        if (permission !== undefined && open.has(permission)) return [];
        const before = text.slice(0, match.index);
        // A short hand names its variable once.
        const given = match[1] === '' ? 'attemptId' : (match[1] ?? '');
        const changed = without.replaceAll('$1', given);
        const needs = /(?:teacher|learner|pupil)Of\(/u.test(changed) ? imported : '';
        const line = before.split('\n').length;
        const next = `${needs}${before}${changed}${text.slice(match.index + was.length)}`;
        return [{ file, line, was, text: next, useCases }];
      }),
    );
}

/** Those of every file of the project. */
export function listAllMutants(root: string, open: ReadonlySet<string>): Mutant[] {
  return ['server/use-cases', 'server/db'].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => {
        const file = `${folder}/${name}`;
        return listMutants({ file, text: readFileSync(path.join(root, file), 'utf8') }, open);
      }),
  );
}
