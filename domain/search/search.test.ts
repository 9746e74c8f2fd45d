import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from './find-words';
import { cutQuery, indexEntries, LONGEST_QUERY, search, type Searchable } from './search';

const longText = `${'Nothing of note stands here. '.repeat(20)}Then the probe braked with its fuel for half an hour. ${'And nothing stands here either. '.repeat(20)}`;

const entries: readonly Searchable[] = [
  { id: 'text', title: 'A wide plain', text: 'Lava of a volcano once ran here.', context: 'Lesson of lava' },
  { id: 'title', title: 'Volcanoes taller than clouds', text: 'They rise for 21.9 km.', context: 'Lesson' },
  { id: 'exact', title: 'volcano', text: 'A mountain that lava made.', context: '' },
  { id: 'long', title: 'More fuel than probe', text: longText, context: 'Hope' },
  { id: 'mass', title: 'Arrival', text: 'At launch it had a mass of 1,350 kg in 2020.', context: 'Hope' },
  { id: 'oxide', title: 'أكسيد الحديد', text: 'حديد اتّحد بالأكسجين كما في الصدأ.', context: 'عالم صدئ' },
  { id: 'water', title: 'أين كان الماء', text: 'جرت المياه هنا، ومعها الطين والماءُ المالح.', context: 'درس' },
  { id: 'what', title: 'ما الذي نعرفه', text: 'وصل المسبار عام 2021 إلى المرّيخ.', context: 'درس' },
];
const index = indexEntries(entries);
const idsOf = (query: string): string[] => search(index, query).map(({ id }) => id);
const marked = (query: string, id: string): string[] => {
  const hit = search(index, query).find((each) => each.id === id);
  return [...(hit?.title ?? []), ...(hit?.excerpt ?? [])].flatMap(({ text, isMatch }) =>
    isMatch ? [text] : [],
  );
};

describe('what is found', () => {
  it.each([
    ['with hamza', 'أكسيد'],
    ['without hamza', 'اكسيد'],
    ['with vowel marks', 'أُكْسِيد'],
    ['with the article', 'الأكسيد'],
    ['with a tatweel', 'أكســيد'],
  ])('is an Arabic word, written %s', (_, query) => {
    expect(idsOf(query)).toEqual(['oxide']);
    expect(marked(query, 'oxide')).toEqual(['أكسيد']);
  });

  it('is an Arabic word behind what is written together with it', () => {
    expect(idsOf('أكسجين')).toEqual(['oxide']);
    expect(marked('الماء', 'water')).toEqual(['الماء', 'والماءُ']);
  });

  it('is water and not what, which differ by a hamza', () => {
    expect(idsOf('ماء')).toEqual(['water']);
    expect(idsOf('ما')).toEqual(['what']);
  });

  it.each(['2021', '٢٠٢١', '۲۰۲۱'])('is the year %s in whatever digits', (query) => {
    expect(idsOf(query)).toEqual(['what']);
  });

  it.each(['1,350', '1350', '١٬٣٥٠'])('is the number %s with and without its separator', (query) => {
    expect(marked(query, 'mass')).toEqual(['1,350']);
  });

  it('is a whole number, never the beginning of another', () => {
    expect(idsOf('21.9')).toEqual(['title']);
    expect(idsOf('135')).toEqual([]);
  });

  it('is a plural by its singular, a singular by its plural, and a word by its beginning', () => {
    expect(idsOf('volcano')).toContain('title');
    expect(idsOf('volcanoes')).toContain('exact');
    expect(idsOf('VOLC')).toEqual(expect.arrayContaining(['title', 'exact', 'text']));
  });

  it('holds every word that is asked for', () => {
    expect(idsOf('lava volcano')).toEqual(['exact', 'text']);
    expect(idsOf('lava volcano hammer')).toEqual([]);
  });

  it('counts the lesson of a step, but a step is not found for its lesson alone', () => {
    expect(idsOf('hope fuel')).toEqual(['long']);
    expect(idsOf('hope')).toEqual([]);
  });
});

describe('the order', () => {
  it('puts titles before text, and whole words before beginnings', () => {
    expect(idsOf('volcano')).toEqual(['exact', 'title', 'text']);
  });
});

describe('an excerpt', () => {
  it('is cut around what was found, says that it is cut, and marks the words', () => {
    const [hit] = search(index, 'braked hour');
    const text = hit?.excerpt.map((piece) => piece.text).join('') ?? '';
    expect(text).toMatch(/^… .*the probe braked with its fuel for half an hour.* …$/u);
    expect(text.length).toBeLessThan(180);
    expect(marked('braked hour', 'long')).toEqual(['braked', 'hour']);
  });

  it('is a piece of the text of its entry, whatever is asked', () => {
    const words = entries.flatMap(({ title, text }) => [...title.split(' '), ...text.split(' ')]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (asked) => {
        for (const { id, title, excerpt } of search(index, asked.join(' '))) {
          const entry = entries.find((each) => each.id === id);
          const shown = excerpt.map(({ text }) => text).join('');
          expect(title.map(({ text }) => text).join('')).toBe(entry?.title);
          expect(entry?.text).toContain(shown.replace(/^… | …$/gu, ''));
        }
      }),
    );
  });
});

describe('hostile input', () => {
  it.each([
    '',
    '   ',
    '.*',
    '((((',
    '\\',
    '<script>',
    '%00',
    '\u0000',
    '\ud800',
    "'; DROP TABLE x; --",
    '……',
  ])('finds nothing by %j and breaks nothing', (query) => {
    expect(idsOf(query)).toEqual([]);
  });

  it('reads two hundred signs at most, and no half of a letter', () => {
    expect(cutQuery('a'.repeat(5000))).toHaveLength(LONGEST_QUERY);
    expect(cutQuery(`${'a'.repeat(LONGEST_QUERY - 1)}😀`)).toBe('a'.repeat(LONGEST_QUERY - 1));
    expect(cutQuery(' two\n\twords ')).toBe('two words');
  });

  it('gives the same for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        expect(idsOf(query)).toEqual(idsOf(query));
        for (const { start, end, forms } of findWords(query)) {
          expect(end).toBeGreaterThan(start);
          expect(forms.every((form) => form !== '')).toBe(true);
        }
      }),
    );
  });
});
