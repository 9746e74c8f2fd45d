import { describe, expect, it } from 'vitest';
import { outcomes } from '../scoring/score';
import { confidences, isSurprise } from './confidence';

describe('a surprise', () => {
  it('is being sure of what is not right yet, and nothing else', () => {
    const found = confidences.flatMap((confidence) =>
      outcomes.filter((outcome) => isSurprise(confidence, outcome)).map((outcome) => [confidence, outcome]),
    );
    expect(found).toEqual([
      ['sure', 'partly'],
      ['sure', 'not-yet'],
    ]);
    for (const outcome of outcomes) expect(isSurprise(null, outcome)).toBe(false);
  });
});
