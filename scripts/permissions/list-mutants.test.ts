// The proof of the permission matrix takes out every check, and only checks.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listAllMutants, listMutants } from './list-mutants';

const file = 'server/use-cases/make-cards.ts';
const open = new Set(['course:read']);

describe('taking out the checks of a use case', () => {
  it('takes out each of them alone, and says where', () => {
    const text = [
      'export const makeCards = useCase({',
      "  permission: 'roster:change',",
      '    const taught = await findTaughtClass(input.class, actor.learnerId);',
      '    const owner = { attemptId, learnerId: actor.learnerId };',
    ].join('\n');
    const found = listMutants({ file, text }, open);
    expect(found.map(({ line, was }) => [line, was])).toEqual([
      [2, "permission: 'roster:change'"],
      [3, 'findTaughtClass(input.class, actor.learnerId)'],
      [4, 'attemptId, learnerId: actor.learnerId }'],
    ]);
    expect(found[0]?.text).toBe(text.replace('roster:change', 'course:read'));
    expect(found[1]?.text).toContain(
      'findTaughtClass(input.class, await teacherOf(input.class, actor.learnerId))',
    );
    expect(found[2]?.text).toContain(
      '{ attemptId: attemptId, learnerId: await learnerOf(attemptId, actor.learnerId) }',
    );
    expect(found.map(({ useCases }) => useCases)).toEqual([['makeCards'], ['makeCards'], ['makeCards']]);
  });

  it('leaves what everybody may, where there is nothing to take out', () => {
    expect(listMutants({ file, text: "permission: 'course:read'," }, open)).toEqual([]);
  });

  it('takes the owner out of a query', () => {
    const text = "WHERE a.id = $1 AND a.learner_id = $2::uuid'; where: { id: assignmentId, classId }";
    const found = listMutants({ file: 'server/db/attempts.ts', text }, open);
    expect(found.map((mutant) => mutant.text)).toEqual([
      "WHERE a.id = $1 AND a.learner_id = $2::uuid'; where: { id: assignmentId }",
      "WHERE a.id = $1 AND $2::uuid IS NOT NULL'; where: { id: assignmentId, classId }",
    ]);
  });

  it('leaves code behind that can be run, in every file there is', () => {
    const mutants = listAllMutants('.', open);
    expect(mutants.length).toBeGreaterThan(100);
    const broken = mutants.filter(
      ({ text }) => (ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []).length > 0,
    );
    expect(broken.map(({ file: name, line, was }) => `${name}:${line} ${was}`)).toEqual([]);
  }, 60_000);
});
