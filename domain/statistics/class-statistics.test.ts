import { describe, expect, it } from 'vitest';
import { findClassMisconceptions, partByReach } from './class-misconceptions';
import type { ClassScore } from './class-score';
import { findFacilities } from './question-facility';

/** `who` at `minute`, answering a question. */
function score(who: string, minute: number, question: string, rest: Partial<ClassScore> = {}): ClassScore {
  return {
    learnerId: who,
    attemptId: `attempt-of-${who}`,
    position: 0,
    tryNumber: 1,
    revisionId: `${question}@1`,
    outcome: 'not-yet',
    misconceptions: [],
    hintsUsed: 0,
    atMs: minute * 60_000,
    ...rest,
  };
}

const could: Record<string, readonly string[]> = {
  'falls@1': ['heavy-faster'],
  'drops@1': ['heavy-faster', 'needs-air'],
};
const couldShow = (revision: string) => could[revision] ?? [];
const found = (scores: readonly ClassScore[]) =>
  findClassMisconceptions(scores, couldShow).map(({ id, met, pupils }) => ({
    id,
    met,
    shown: pupils.map(({ learnerId }) => learnerId).sort(),
    past: pupils.filter(({ isPast }) => isPast).map(({ learnerId }) => learnerId),
  }));

describe('what of the wrong ideas comes first', () => {
  const shownBy = (...counts: number[]) => counts.map((count) => ({ pupils: Array.from({ length: count }) }));
  const parted = (...counts: number[]) => {
    const { common, rare } = partByReach(shownBy(...counts));
    return [common, rare].map((list) => list.map(({ pupils }) => pupils.length));
  };

  it('is what three pupils and more showed; what fewer showed is kept apart', () => {
    expect(parted(7, 3, 2, 1)).toEqual([
      [7, 3],
      [2, 1],
    ]);
  });

  it('is never more than eight of them, and nothing is lost', () => {
    const counts = [9, 9, 8, 8, 7, 7, 6, 6, 5, 1];
    expect(parted(...counts)).toEqual([counts.slice(0, 8), counts.slice(8)]);
  });

  it('is what there is where no idea reached three pupils', () => {
    expect(parted(2, 1)).toEqual([[2, 1], []]);
    expect(parted()).toEqual([[], []]);
  });
});

describe('the wrong ideas of a class', () => {
  it('counts a pupil once, of all who met a question that could show the idea', () => {
    // Three met it: a showed it twice, b was right, c had a slip; d met the other question only.
    const scores = [
      score('a', 1, 'falls', { misconceptions: ['heavy-faster'] }),
      score('a', 2, 'drops', { misconceptions: ['heavy-faster'] }),
      score('b', 1, 'falls', { outcome: 'right' }),
      score('c', 1, 'falls'),
      score('d', 1, 'other'),
    ];
    expect(found(scores)).toEqual([{ id: 'heavy-faster', met: 3, shown: ['a'], past: [] }]);
  });

  it('puts the idea first that most pupils showed, and says of whom it seems to be past', () => {
    const scores = [
      score('a', 3, 'falls', { outcome: 'right' }),
      score('a', 1, 'drops', { misconceptions: ['needs-air', 'heavy-faster'] }),
      score('b', 1, 'drops', { misconceptions: ['heavy-faster'] }),
    ];
    expect(found(scores)).toEqual([
      { id: 'heavy-faster', met: 2, shown: ['a', 'b'], past: ['a'] },
      { id: 'needs-air', met: 2, shown: ['a'], past: [] },
    ]);
  });

  it('takes nothing that was not readably answered for having met a question', () => {
    const scores = [
      score('a', 1, 'falls', { misconceptions: ['heavy-faster'] }),
      score('b', 1, 'falls', { outcome: 'unanswered' }),
      score('c', 1, 'falls', { outcome: 'unreadable' }),
    ];
    expect(found(scores)).toMatchObject([{ met: 1 }]);
  });

  it('says nothing of an idea that nobody showed', () => {
    expect(found([score('a', 1, 'falls', { outcome: 'right' })])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

describe('how hard a question is for a class', () => {
  const many = (count: number, right: number) =>
    Array.from({ length: count }, (_, index) =>
      score(`pupil-${index}`, 1, 'falls', { outcome: index < right ? 'right' : 'partly' }),
    );

  it('is the share of pupils whose first answer earned the full point', () => {
    expect(findFacilities(many(10, 4))).toEqual([{ questionId: 'falls', answers: 10, facility: 0.4 }]);
    expect(findFacilities(many(12, 12))).toMatchObject([{ answers: 12, facility: 1 }]);
  });

  it('stays silent below ten answers, and says how many there are', () => {
    expect(findFacilities(many(9, 4))).toEqual([{ questionId: 'falls', answers: 9, facility: null }]);
  });

  it('counts the first answer of each pupil and no later one, over all revisions and attempts', () => {
    const scores = [
      ...many(9, 4),
      score('pupil-8', 5, 'falls', { outcome: 'right', tryNumber: 2 }),
      score('late', 9, 'falls', { outcome: 'not-yet', attemptId: 'another' }),
      score('late', 2, 'falls', { outcome: 'right', revisionId: 'falls@2' }),
    ];
    expect(findFacilities(scores)).toEqual([{ questionId: 'falls', answers: 10, facility: 0.5 }]);
  });

  it('does not count a right answer that needed a hint as right at once', () => {
    const scores = [...many(9, 0), score('helped', 1, 'falls', { outcome: 'right', hintsUsed: 1 })];
    expect(findFacilities(scores)).toMatchObject([{ answers: 10, facility: 0 }]);
  });
});
