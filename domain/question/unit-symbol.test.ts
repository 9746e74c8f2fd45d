import { describe, expect, it } from 'vitest';
import { realQuestions } from '../../tests/fixtures/real-course';
import { unitSymbol, withoutUnit } from './unit-symbol';

const units = [
  ...new Set(realQuestions.flatMap((question) => (question.kind === 'numeric' ? (question.unit ?? []) : []))),
];

describe('unitSymbol', () => {
  it('writes the international symbol in English and the Arabic one in Arabic', () => {
    expect(unitSymbol('km', 'en')).toBe('km');
    expect(unitSymbol('km', 'ar')).toBe('كم');
  });

  it('shows a symbol it has no Arabic for as it is', () => {
    expect(unitSymbol('furlong', 'ar')).toBe('furlong');
  });

  it.each(units)('has an Arabic symbol for %s, which the course asks for', (unit) => {
    expect(unitSymbol(unit, 'ar')).toMatch(/[\p{Script=Arabic}٪°]/u);
  });
});

describe('withoutUnit', () => {
  it.each(['149 N', '149N', ' 149  N ', '149 نيوتن'])('takes the unit off "%s"', (text) => {
    expect(withoutUnit(text, 'N').trim()).toBe('149');
  });

  it('leaves a number without unit, and another unit, alone', () => {
    expect(withoutUnit(' 149 ', 'N')).toBe('149');
    expect(withoutUnit('149 kg', 'N')).toBe('149 kg');
    expect(withoutUnit('149 N', null)).toBe('149 N');
  });

  it('does not take kilometres for metres by cutting off half of the unit', () => {
    expect(withoutUnit('5 km', 'm').trim()).not.toBe('5');
    expect(withoutUnit('5 كم', 'm').trim()).not.toBe('5');
  });
});
