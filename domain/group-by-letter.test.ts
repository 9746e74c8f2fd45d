import { describe, expect, it } from 'vitest';
import { groupByLetter } from './group-by-letter';

const same = (name: string): string => name;

describe('names under their letters', () => {
  it('stand in the order of English, whatever their case', () => {
    expect(groupByLetter(['sol', 'areoid', 'Amazonian', 'the Sun'], 'en', same)).toEqual([
      { letter: 'A', items: ['Amazonian', 'areoid'] },
      { letter: 'S', items: ['sol', 'the Sun'] },
    ]);
  });

  it('stand in the order of Arabic, without the article, with alef and hamza together', () => {
    expect(groupByLetter(['الوزن', 'إشعاع', 'الكتلة', 'أكسيد الحديد', 'بركان'], 'ar', same)).toEqual([
      { letter: 'ا', items: ['إشعاع', 'أكسيد الحديد'] },
      { letter: 'ب', items: ['بركان'] },
      { letter: 'ك', items: ['الكتلة'] },
      { letter: 'و', items: ['الوزن'] },
    ]);
  });

  it('are none where there is nothing', () => {
    expect(groupByLetter([], 'en', same)).toEqual([]);
  });
});
