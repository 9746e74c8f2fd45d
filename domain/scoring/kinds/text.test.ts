import { describe, expect, it } from 'vitest';
import { makeQuestion } from '../../../tests/fixtures/questions';
import type { Score } from '../score';
import { scoreAnswer } from '../score-answer';

function makeText() {
  const base = makeQuestion('text', 1);
  const words = (accepted: string[], forms: string[]) => ({
    ...base.words.en,
    accepted,
    slips: { sister: { forms, text: 'the other one' }, planet: { forms: ['Deimos rock'], text: 'no' } },
  });
  return {
    ...base,
    slips: { sister: { misconception: 'moons-are-one' }, planet: {} },
    words: {
      en: words(['Phobos', 'Viking 1', 'ice', 'Olympus Mons'], ['Deimos', 'Phobo']),
      ar: words(['فوبوس', 'جليد'], ['ديموس']),
    },
  };
}

function scoreOf(text: string): Score {
  const question = makeText();
  return scoreAnswer(
    question,
    { parameters: {}, values: {}, order: [], further: {} },
    { kind: 'text', text },
  );
}

describe('a typed word', () => {
  it.each(['Phobos', ' phobos. ', 'the Phobos', 'PHÓBOS', 'فُوبوس', 'الفوبوس', 'Viking ١', 'ice'])(
    'is right in either language and in any spelling that means the same: "%s"',
    (text) => {
      expect(scoreOf(text)).toMatchObject({ outcome: 'right', feedback: { type: 'none' } });
    },
  );

  it.each(['phobis', 'hpobos', 'phoobos', 'phbos', 'فوبس', 'olimpus mon', 'vikin 1'])(
    'is right and asked to be spelt again when one letter is off, or two of a long word: "%s"',
    (text) => {
      expect(scoreOf(text)).toMatchObject({ outcome: 'right', feedback: { type: 'spelling' } });
    },
  );

  it.each(['phubis', 'iced', 'icy', 'olimpos mon', 'فوس', 'Mars'])(
    'is not yet right when more is off, or a short word is another word: "%s"',
    (text) => {
      expect(scoreOf(text)).toMatchObject({
        outcome: 'not-yet',
        misconceptions: [],
        feedback: { type: 'otherwise' },
      });
    },
  );

  it.each(['Viking 2', 'Viking', 'Viking 11', 'Viking ٢'])(
    'with another number is another thing: "%s"',
    (text) => {
      expect(scoreOf(text).outcome).toBe('not-yet');
    },
  );

  it('with the same digits as two numbers is another thing: "Apollo 1 1" is not Apollo 11', () => {
    const base = makeText();
    const words = { ...base.words.en, accepted: ['Apollo 11'], slips: {} };
    const question = { ...base, words: { en: words, ar: words } };
    const variant = { parameters: {}, values: {}, order: [], further: {} };
    for (const [text, outcome] of [
      ['Apollo 11', 'right'],
      ['Apolo 11', 'right'],
      ['Apollo 1 1', 'not-yet'],
    ] as const)
      expect(scoreAnswer(question, variant, { kind: 'text', text }).outcome).toBe(outcome);
  });

  it('that two wrong ideas would explain gets the first of them by its id, however the file lists them', () => {
    const base = makeText();
    const slip = { forms: ['Deimos'], text: 'no' };
    const words = { ...base.words.en, slips: { sister: slip, planet: slip } };
    const question = { ...base, words: { en: words, ar: { ...base.words.ar, slips: {} } } };
    const variant = { parameters: {}, values: {}, order: [], further: {} };
    expect(scoreAnswer(question, variant, { kind: 'text', text: 'Deimos' }).feedback).toMatchObject({
      slips: ['planet'],
    });
  });

  it('that shows a known wrong idea gets its own word, even where it is nearly the right one', () => {
    for (const text of ['deimos', 'ديموس', 'phobo'])
      expect(scoreOf(text)).toMatchObject({
        outcome: 'not-yet',
        earned: { numerator: 0 },
        misconceptions: ['moons-are-one'],
        feedback: { type: 'slips', slips: ['sister'] },
      });
    expect(scoreOf('Deimos rock')).toMatchObject({ misconceptions: [], feedback: { slips: ['planet'] } });
  });

  it('that is four letters long forgives one slip, and nine letters two', () => {
    const base = makeText();
    const words = { ...base.words.en, accepted: ['dust', 'sandstone', 'meteorit'], slips: {} };
    const question = { ...base, words: { en: words, ar: words } };
    const outcomeOf = (text: string) =>
      scoreAnswer(question, { parameters: {}, values: {}, order: [], further: {} }, { kind: 'text', text })
        .outcome;
    expect(outcomeOf('dost')).toBe('right');
    expect(outcomeOf('sendstome')).toBe('right');
    expect(outcomeOf('metiaorit')).toBe('not-yet');
  });
});
