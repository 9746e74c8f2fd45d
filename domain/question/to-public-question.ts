// From a question with its key to what may leave the server. An allow-list: each field is named here or stays.
import { fill, type Reading } from './fill';
import { splitPassage } from './passage';
import type { PassagePart, PublicOption, PublicQuestion, PublicSpot } from './public-question';
import type { Question, QuestionOf } from './question';
import { unitSymbol } from './unit-symbol';
import { optionLetter, type Variant } from './variant';

type Fill = (text: string) => string;

/** The members of a list by the letters of their drawn places. */
function toPublicList(
  list: readonly string[] | undefined,
  textOf: (id: string) => string | undefined,
  filled: Fill,
): PublicOption[] {
  return (list ?? []).map((id, index) => ({ id: optionLetter(index), text: filled(textOf(id) ?? '') }));
}

function toPublicPassage(
  question: QuestionOf<'cloze'>,
  variant: Variant,
  { locale }: Reading,
  filled: Fill,
): PassagePart[] {
  const words = question.words[locale];
  return splitPassage(words.passage).map((part) => {
    if ('text' in part) return { gap: null, text: filled(part.text) };
    const options = toPublicList(variant.further[part.gap], (id) => words.gaps[part.gap]?.[id]?.text, filled);
    return { gap: optionLetter(variant.order.indexOf(part.gap)), options };
  });
}

/** The whole planet in equal steps of longitude and latitude, 180° W at the left edge and 90° N at the top. */
function toPublicSpots(
  question: QuestionOf<'hotspot'>,
  variant: Variant,
  { locale }: Reading,
  filled: Fill,
): PublicSpot[] {
  const words = question.words[locale].spots;
  return variant.order.map((id, index) => {
    const { latitudeDeg, longitudeDeg } = question.spots[id] ?? { latitudeDeg: 0, longitudeDeg: 0 };
    return {
      id: optionLetter(index),
      text: filled(words[id]?.text ?? ''),
      xPercent: Number((((longitudeDeg + 180) / 360) * 100).toFixed(2)),
      yPercent: Number((((90 - latitudeDeg) / 180) * 100).toFixed(2)),
    };
  });
}

/** The bytes of the result do not change when only the key of `question` changes. */
export function toPublicQuestion(question: Question, variant: Variant, reading: Reading): PublicQuestion {
  const { locale } = reading;
  const filled: Fill = (text) => fill(text, question, variant, reading);
  const words = question.words[locale];
  const common = {
    title: filled(words.title),
    stem: filled(words.stem),
    hintCount: words.hints.length,
    ...(question.lab === undefined ? {} : { lab: question.lab }),
  };
  const listed = (id: (own: string) => string | undefined): PublicOption[] =>
    toPublicList(variant.order, id, filled);
  const unitOf = (unit: string | undefined) => ({
    unit: unit ?? null,
    unitText: unit === undefined ? '' : unitSymbol(unit, locale),
  });
  switch (question.kind) {
    case 'choice': {
      const { options } = question.words[locale];
      return { kind: 'choice', ...common, options: listed((id) => options[id]?.text) };
    }
    case 'multiple': {
      const { options } = question.words[locale];
      return { kind: 'multiple', ...common, options: listed((id) => options[id]?.text) };
    }
    case 'true-false':
      return { kind: 'true-false', ...common };
    case 'numeric':
      return { kind: 'numeric', ...common, ...unitOf(question.unit), figures: question.figures ?? null };
    case 'text':
      return { kind: 'text', ...common };
    case 'order': {
      const { items, first, last } = question.words[locale];
      const ends = { first: filled(first), last: filled(last) };
      return { kind: 'order', ...common, ...ends, items: listed((id) => items[id]) };
    }
    case 'match': {
      const { items, partners } = question.words[locale];
      const right = toPublicList(variant.further['partners'], (id) => partners[id], filled);
      return { kind: 'match', ...common, items: listed((id) => items[id]), partners: right };
    }
    case 'categorise': {
      const { items, groups } = question.words[locale];
      const named = toPublicList(variant.further['groups'], (id) => groups[id], filled);
      return { kind: 'categorise', ...common, items: listed((id) => items[id]), groups: named };
    }
    case 'cloze':
      return { kind: 'cloze', ...common, passage: toPublicPassage(question, variant, reading, filled) };
    case 'hotspot': {
      const spots = toPublicSpots(question, variant, reading, filled);
      return { kind: 'hotspot', ...common, map: question.map, spots };
    }
    case 'estimate': {
      const { from, to, step } = question.range;
      return { kind: 'estimate', ...common, ...unitOf(question.unit), range: { from, to, step } };
    }
    case 'claim': {
      const { claim, from, evidence } = question.words[locale];
      const statement = { claim: filled(claim), from: filled(from) };
      return { kind: 'claim', ...common, ...statement, evidence: listed((id) => evidence[id]?.text) };
    }
  }
}
