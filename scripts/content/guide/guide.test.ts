import { describe, expect, it } from 'vitest';
import { findCircle } from './find-circle';
import { listProse } from './plain-prose';
import { countSyllables, readingGrade } from './reading-grade';

describe('the reading grade', () => {
  it.each([
    ['cat', 1],
    ['planet', 2],
    ['volcano', 3],
    ['made', 1],
    ['little', 2],
    ['walked', 1],
    ['landed', 2],
    ['2026', 1],
  ])('counts the spoken parts of %s', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('is the published formula: six words of one part each make 0.39 · 6 + 11.8 − 15.59', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
  });

  it('is higher for one long sentence than for the same words in three', () => {
    const parts = ['The dust is red', 'the rock is dark', 'the sky is pink'];
    const long = readingGrade([`${parts.join(', and ')}.`]);
    expect(long).toBeGreaterThan(readingGrade([`${parts.join('. ')}.`]) + 2);
  });

  it('of nothing is 0', () => {
    expect(readingGrade([])).toBe(0);
  });
});

describe('the prose of a lesson', () => {
  it('is its paragraphs and list items, without headings, figures, formulas and tables', () => {
    const mdx = `---\ntitle: A\n---\n\n## Step\n\nDust is <Term id="x">red</Term>.\n\n<BarFigure label="A < B" bars={[{ name: "a", value: 1 }]} />\n\n<Know>\nWe *looked*.\n\n- one\n- two\n</Know>\n\n| a | b |\n|---|---|\n\n<Formula tex="a" />\n`;
    expect(listProse(mdx)).toEqual(['Dust is red .', 'We looked.', 'one', 'two']);
  });
});

describe('prerequisites', () => {
  it('that lead back are found, and told in order', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCircle(graph)).toEqual(['b', 'c', 'b']);
  });

  it('that meet again without a circle are fine', () => {
    expect(
      findCircle(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['d']],
          ['c', ['d']],
          ['d', []],
        ]),
      ),
    ).toBeNull();
  });
});
