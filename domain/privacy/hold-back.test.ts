import { describe, expect, it } from 'vitest';
import { holdBack } from './hold-back';

const tables = {
  attempt: [
    { id: 'a', assignment_id: 'shut', earned_numerator: 3, earned_denominator: 4, possible: 5 },
    { id: 'b', assignment_id: null, earned_numerator: 1, earned_denominator: 1, possible: 5 },
  ],
  response: [{ attempt_id: 'a', answer: 'mine' }],
  score: [{ attempt_id: 'a' }, { attempt_id: 'b' }],
  grade_decision: [{ assignment_id: 'shut' }, { assignment_id: 'open' }],
};

describe('what is held back', () => {
  it('are points, scores and decisions of an assignment that is not open yet; the own answers are told', () => {
    expect(holdBack(tables, new Set(['shut']))).toEqual({
      attempt: [
        { id: 'a', assignment_id: 'shut', earned_numerator: null, earned_denominator: null, possible: 5 },
        tables.attempt[1],
      ],
      response: tables.response,
      score: [{ attempt_id: 'b' }],
      grade_decision: [{ assignment_id: 'open' }],
    });
  });

  it('is nothing once all is open', () => {
    expect(holdBack(tables, new Set())).toEqual(tables);
  });
});
