// Questions and answers at random for the comparison of the two graders: right ones, nearly right ones, wrong and broken ones.
import { printNumber, writeDigits } from '../../domain/number-text';
import { kinds, type Question, type QuestionOf } from '../../domain/question/question';
import { makeVariant, type Variant } from '../../domain/question/variant';
import { shuffle, type Random } from '../../domain/random';
import { makeQuestion } from '../fixtures/questions';
import { pick } from '../fixtures/questions/draw';

export interface Asked {
  readonly question: Question;
  readonly variant: Variant;
}

const words = [
  'Phobos',
  'Viking 1',
  'Olympus Mons',
  'ice',
  'dust',
  'فوبوس',
  'أكسيد الحديد',
  'الجليد',
  'the rust',
];
const numberLetters = Array.from('0123456789٠١٥۴.,٫٬،-−+ _eEx×10^*N');
const wordLetters = Array.from("phobsvikng12 أإاةهىيءـًلcدéَ’'.-OM");

function retold(question: Question, random: Random): Question {
  if (question.kind !== 'text') return question;
  const [one = '', two = '', three = '', four = ''] = shuffle(words, random);
  const slips = Object.fromEntries(
    Object.entries(question.words.en.slips).map(([id, slip]) => [id, { ...slip, forms: [four] }]),
  );
  const told = { ...question.words.en, slips };
  return {
    ...question,
    words: { en: { ...told, accepted: [one, two] }, ar: { ...told, accepted: [three] } },
  };
}

export function makeAsked(n: number, random: Random): Asked {
  const kind = pick(kinds, random);
  const question = retold(makeQuestion(kind, n % 400), random);
  return { question, variant: makeVariant(question, `asked ${String(n)}`) };
}

function letter(random: Random, count: number): string {
  // One place beyond the list now and then.
  return 'abcdefghij'[random.integer(0, random.integer(1, 20) === 1 ? count : Math.max(0, count - 1))] ?? 'z';
}

function someLetters(random: Random, count: number): string[] {
  return Array.from({ length: random.integer(0, count) }, () => letter(random, count));
}

function pairsOf(
  { variant }: Asked,
  random: Random,
  listOf: (item: string) => string,
  key: Readonly<Record<string, string>>,
) {
  const pairs: Record<string, string> = {};
  const most = random.integer(0, 3);
  for (const [index, item] of variant.order.entries()) {
    if (random.integer(0, 9) === 0) continue;
    const list = variant.further[listOf(item)] ?? [];
    const right = 'abcdefghij'[list.indexOf(key[item] ?? '')] ?? 'a';
    pairs['abcdefghij'[index] ?? 'z'] = random.integer(0, 3) < most ? right : letter(random, list.length);
  }
  if (random.integer(0, 40) === 0) pairs['j'] = 'a';
  return pairs;
}

function mangle(text: string, letters: readonly string[], random: Random): string {
  const list = Array.from(text);
  for (let times = random.integer(0, 3); times > 0; times -= 1) {
    const place = random.integer(0, list.length);
    const form = random.integer(0, 3);
    if (form === 0) list.splice(place, 1);
    else if (form === 1) list.splice(place, 0, pick(letters, random));
    else if (form === 2) list.splice(place, 1, pick(letters, random));
    else list.splice(place, 2, ...list.slice(place, place + 2).reverse());
  }
  return list.join('');
}

function numberNear(question: QuestionOf<'numeric' | 'estimate'>, variant: Variant, random: Random): number {
  const key = typeof question.key === 'number' ? question.key : (variant.values[question.key] ?? 0);
  const share = random.integer(-1100, 1100) / 1000;
  if (question.kind === 'estimate') {
    const { by, none, full } = question.closeness;
    const gap = pick([none, full, none * share, full * share], random) * pick([1, -1], random);
    if (by === 'difference') return key + gap;
    return gap < 0 ? key / (1 - gap) : key * (1 + gap);
  }
  const { tolerance, slips } = question;
  const target = key * pick([1, 1, ...Object.values(slips).map(({ factor }) => factor ?? 1)], random);
  return (
    target + share * ('absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(target))
  );
}

function typedNumber(question: QuestionOf<'numeric' | 'estimate'>, variant: Variant, random: Random): string {
  const value =
    random.integer(0, 5) === 0 ? random.integer(-9999, 9999) / 10 : numberNear(question, variant, random);
  const digits = pick(['latn', 'arab'] as const, random);
  const decimals = random.integer(0, 4);
  const plain = pick(
    [String(value), value.toFixed(decimals), value.toExponential(decimals), value.toPrecision(4)],
    random,
  );
  const locale = digits === 'arab' ? 'ar' : 'en';
  const text = pick([writeDigits(plain, digits), printNumber(value, decimals, locale, digits)], random);
  const unit = pick(['', '', ' N', 'N', ' نيوتن', ' km', ' كم', ' kg'], random);
  const typed = `${text}${unit}`;
  return random.integer(0, 3) === 0 ? mangle(typed, numberLetters, random) : typed;
}

function answerLetters({ question, variant }: Asked, random: Random): string[] {
  const count = variant.order.length;
  const key =
    question.kind === 'multiple' ? question.key : question.kind === 'claim' ? question.key.evidence : [];
  if (random.integer(0, 1) === 0) return someLetters(random, count);
  return variant.order.flatMap((id, index) =>
    key.includes(id) === random.integer(0, 9) > 1 ? ['abcdefghij'[index] ?? 'z'] : [],
  );
}

function orderLetters({ question, variant }: Asked, random: Random): string[] {
  const key = question.kind === 'order' ? question.key : [];
  const order = key.map((id) => 'abcdefghij'[variant.order.indexOf(id)] ?? 'z');
  for (let swaps = random.integer(0, 4); swaps > 0; swaps -= 1) {
    const place = random.integer(0, Math.max(0, order.length - 2));
    order.splice(place, 2, ...order.slice(place, place + 2).reverse());
  }
  return order;
}

function likely(asked: Asked, random: Random): object {
  const { question, variant } = asked;
  const { kind } = question;
  const count = variant.order.length;
  switch (kind) {
    case 'choice':
      return { kind, option: random.integer(0, 9) === 0 ? null : letter(random, count) };
    case 'hotspot':
      return { kind, spot: random.integer(0, 9) === 0 ? null : letter(random, count) };
    case 'true-false':
      return { kind, verdict: pick([true, false, null], random) };
    case 'multiple':
      return { kind, options: answerLetters(asked, random) };
    case 'claim':
      return {
        kind,
        verdict: pick(['supported', 'contradicted', 'open', null], random),
        evidence: answerLetters(asked, random),
      };
    case 'order':
      return {
        kind,
        order: random.integer(0, 9) === 0 ? someLetters(random, count) : orderLetters(asked, random),
      };
    case 'match':
      return { kind, partners: pairsOf(asked, random, () => 'partners', question.key) };
    case 'categorise':
      return { kind, groups: pairsOf(asked, random, () => 'groups', question.key) };
    case 'cloze':
      return { kind, gaps: pairsOf(asked, random, (gap) => gap, question.key) };
    case 'numeric':
    case 'estimate':
      return { kind, text: typedNumber(question, variant, random) };
    case 'text': {
      const forms = [...question.words.en.accepted, ...question.words.ar.accepted, ...words];
      return { kind, text: mangle(pick(forms, random), wordLetters, random) };
    }
  }
}

const broken: readonly unknown[] = [null, {}, [], 'a', 3, true, { kind: 'essay', text: 'x' }];

/** One in twelve is broken in its shape or of another kind. */
export function makeAnswer(asked: Asked, random: Random): unknown {
  const answer = likely(asked, random);
  const chance = random.integer(0, 47);
  if (chance === 0) return pick(broken, random);
  if (chance === 1) return { ...answer, kind: pick(kinds, random) };
  if (chance === 2) return { ...answer, more: 1 };
  if (chance === 3)
    return Object.fromEntries(
      Object.entries(answer).map(([name, value]) => [name, name === 'kind' ? value : [value]]),
    );
  return answer;
}
