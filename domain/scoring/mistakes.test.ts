import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../tests/fixtures/questions';
import type { Question } from '../question/question';
import type { Variant } from '../question/variant';
import { listMistakes } from './mistakes';

/** Shown in this order, so that the first is A. */
function shown(order: readonly string[], further: Variant['further'] = {}): Variant {
  return { parameters: {}, values: {}, order: [...order], further };
}

const listTexts = (question: Question): unknown[] =>
  listMistakes(question, shown([])).map((answer) => ('text' in answer ? answer.text : answer));

describe('the wrong answers that an author foresees', () => {
  it('are each wrong option of a choice and each wrong spot', () => {
    const variant = shown(['hot', 'rust', 'sky']);
    expect(listMistakes({ ...makeQuestion('choice', 1), key: 'rust' }, variant)).toEqual([
      { kind: 'choice', option: 'a' },
      { kind: 'choice', option: 'c' },
    ]);
    expect(listMistakes({ ...makeQuestion('hotspot', 1), key: 'sky' }, variant)).toEqual([
      { kind: 'hotspot', spot: 'a' },
      { kind: 'hotspot', spot: 'b' },
    ]);
  });

  it('are of several options one wrong one, the key without one, and a wrong one in place of its first', () => {
    const question = { ...makeQuestion('multiple', 1), key: ['ice', 'air'] };
    const sets = listMistakes(question, shown(['sea', 'ice', 'lake', 'air'])).map((answer) =>
      answer.kind === 'multiple' ? answer.options.join('') : answer.kind,
    );
    expect(sets).toEqual(['a', 'c', 'd', 'b', 'ad', 'cd']);
  });

  it('are the other of true and false', () => {
    const question = makeQuestion('true-false', 1);
    expect(listMistakes({ ...question, key: true }, shown([]))).toEqual([
      { kind: 'true-false', verdict: false },
    ]);
    expect(listMistakes({ ...question, key: false }, shown([]))).toEqual([
      { kind: 'true-false', verdict: true },
    ]);
  });

  it('are of a number where its slips lead, and ten times too much', () => {
    const question = { ...makeQuestion('numeric', 1), parameters: {}, values: {}, key: 12.5 };
    expect(listTexts({ ...question, slips: {} })).toEqual(['125']);
    const slips = { half: { factor: 0.5 }, third: { factor: 1 / 3 } };
    expect(listTexts({ ...question, slips })).toEqual(['6.25', '4.16667', '125']);
  });

  it('are of an estimate far above and below, and half-way to there', () => {
    const question = { ...makeQuestion('estimate', 1), parameters: {}, values: {}, key: 100 };
    expect(listTexts({ ...question, closeness: { by: 'difference', full: 10, none: 30 } })).toEqual([
      ...['160', '40'],
      ...['120', '80'],
    ]);
    expect(listTexts({ ...question, closeness: { by: 'ratio', full: 0.2, none: 0.8 } })).toEqual([
      ...['260', '38.4615'],
      ...['150', '66.6667'],
    ]);
  });

  it('are of a text every form of its slips, and its own title', () => {
    const question = makeQuestion('text', 1);
    const forms = Object.values(question.words.en.slips).flatMap((slip) => slip.forms);
    expect(forms.length).toBeGreaterThan(0);
    expect(listTexts(question)).toEqual([...forms, question.words.en.title]);
  });

  it('are of an order the reverse, and each two neighbours the other way round', () => {
    const question = { ...makeQuestion('order', 1), key: ['one', 'two', 'three'] };
    const orders = listMistakes(question, shown(['three', 'one', 'two'])).map((answer) =>
      answer.kind === 'order' ? answer.order.join('') : answer.kind,
    );
    expect(orders).toEqual(['acb', 'cba', 'bac']);
  });

  it('are of pairs each with the next one, and then each slip by itself', () => {
    const key = { sol: 'day', moon: 'small', pole: 'ice' };
    const further = ['day', 'small', 'ice'];
    const turned = { a: 'b', b: 'c', c: 'a' };
    const match = {
      ...makeQuestion('match', 1),
      ...{ key, partners: further, slips: { 'sol-ice': { item: 'sol', partner: 'ice' } } },
    };
    expect(listMistakes(match, shown(['sol', 'moon', 'pole'], { partners: further }))).toEqual([
      { kind: 'match', partners: turned },
      { kind: 'match', partners: { a: 'c', b: 'b', c: 'c' } },
    ]);
    const categorise = {
      ...makeQuestion('categorise', 1),
      ...{ key, groups: further, slips: { 'moon-ice': { item: 'moon', group: 'ice' } } },
    };
    expect(listMistakes(categorise, shown(['sol', 'moon', 'pole'], { groups: further }))).toEqual([
      { kind: 'categorise', groups: turned },
      { kind: 'categorise', groups: { a: 'a', b: 'c', c: 'c' } },
    ]);
  });

  it('are of a passage every gap wrong, and then each wrong option of each gap by itself', () => {
    const question = makeQuestion('cloze', 1);
    const [gap, other] = Object.keys(question.key);
    if (gap === undefined || other === undefined) throw new Error('fewer than two gaps');
    const entry = Object.values(question.gaps[gap] ?? {})[0];
    if (entry === undefined) throw new Error('no option');
    const small = {
      ...question,
      key: { air: 'thin', sea: 'none' },
      gaps: { air: { thin: entry, thick: entry, wet: entry }, sea: { salt: entry, none: entry } },
    };
    const variant = shown(['air', 'sea'], { air: ['thin', 'thick', 'wet'], sea: ['salt', 'none'] });
    expect(listMistakes(small, variant)).toEqual([
      { kind: 'cloze', gaps: { a: 'b', b: 'a' } },
      { kind: 'cloze', gaps: { a: 'b', b: 'b' } },
      { kind: 'cloze', gaps: { a: 'c', b: 'b' } },
      { kind: 'cloze', gaps: { a: 'a', b: 'a' } },
    ]);
  });

  it('are of a claim all wrong, the right verdict with one wrong finding, and a wrong verdict with the right ones', () => {
    const question = {
      ...makeQuestion('claim', 1),
      key: { verdict: 'contradicted' as const, evidence: ['late', 'early'] },
    };
    const told = listMistakes(question, shown(['early', 'noise', 'late', 'rumour'])).map((answer) =>
      answer.kind === 'claim' ? `${String(answer.verdict)} ${answer.evidence.join('')}` : answer.kind,
    );
    expect(told).toEqual([
      ...['supported b', 'open b'],
      ...['contradicted b', 'contradicted d'],
      ...['supported ac', 'open ac'],
    ]);
    const bare = listMistakes(question, shown(['late', 'early']));
    expect(bare[0]).toEqual({ kind: 'claim', verdict: 'supported', evidence: [] });
  });
});
