import { describe, expect, it } from 'vitest';
import { inDigits } from './in-digits';

describe('the words of a course', () => {
  const course = {
    lessons: [
      {
        id: 'step-2',
        minutes: 12,
        words: {
          en: { title: 'In 15 days' },
          ar: { title: 'في 15 يومًا', steps: [{ title: 'كل 26 شهرا', terms: ['carbon-14'] }] },
        },
      },
    ],
    questions: [{ question: { words: { ar: { stem: '3 كم' } } } }],
  };

  it('are written in the digits of the reader in Arabic, with ids, numbers, English and questions untouched', () => {
    expect(inDigits(course, 'arab')).toEqual({
      lessons: [
        {
          id: 'step-2',
          minutes: 12,
          words: {
            en: { title: 'In 15 days' },
            ar: { title: 'في ١٥ يومًا', steps: [{ title: 'كل ٢٦ شهرا', terms: ['carbon-14'] }] },
          },
        },
      ],
      questions: course.questions,
    });
  });

  it('are the same as written for digits 0 to 9', () => {
    expect(inDigits(course, 'latn')).toEqual(course);
  });
});
