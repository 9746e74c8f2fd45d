// R11 of the promises, in short: a second, independent grader says the same of every answer.
import { describe, expect, it } from 'vitest';
import { fraction } from '../../domain/fraction';
import { kinds } from '../../domain/question/question';
import { scoreAnswer } from '../../domain/scoring/score-answer';
import { compareGraders } from './compare';

describe('two graders that know nothing of each other', () => {
  it('say the same of 20 000 answers of all kinds, with every outcome among them', () => {
    const { differences, seen } = compareGraders(20_000);
    expect(differences.slice(0, 5)).toEqual([]);
    for (const kind of kinds)
      for (const outcome of ['right', 'not-yet', 'unanswered', 'unreadable'])
        expect(seen[`${kind} ${outcome}`], `${kind} ${outcome}`).toBeGreaterThan(0);
    for (const kind of ['multiple', 'numeric', 'order', 'match', 'categorise', 'cloze', 'estimate', 'claim'])
      expect(seen[`${kind} partly`], kind).toBeGreaterThan(0);
  });

  it.each(kinds)('differ when the scoring of %s is changed: one that earned something earns less', (kind) => {
    const faulty: typeof scoreAnswer = (question, variant, answer) => {
      const score = scoreAnswer(question, variant, answer);
      if (question.kind !== kind || score.earned.numerator === 0) return score;
      const { numerator, denominator } = score.earned;
      return { ...score, earned: fraction(numerator, denominator + 1) };
    };
    const { differences } = compareGraders(2000, { score: faulty });
    expect(differences.length).toBeGreaterThan(0);
    for (const { question } of differences) expect(question.startsWith(`${kind}-`)).toBe(true);
  });
});
