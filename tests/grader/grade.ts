// A second grader, written from content/README.md alone and in another way than domain/scoring, to be held against it.
import type { Question, QuestionOf } from '../../domain/question/question';
import type { Variant } from '../../domain/question/variant';
import { divide, exact, larger, minus, plus, type Exact } from './exact';
import { grade, nothing, one, unanswered, unreadable, type Grade, type Idea } from './grade-parts';
import { gradeTyped } from './grade-typed';

type Json = Readonly<Record<string, unknown>>;

const fieldsOf: Readonly<Record<Question['kind'], string>> = {
  choice: 'option',
  multiple: 'options',
  'true-false': 'verdict',
  numeric: 'text',
  text: 'text',
  order: 'order',
  match: 'partners',
  categorise: 'groups',
  cloze: 'gaps',
  hotspot: 'spot',
  estimate: 'text',
  claim: 'evidence,verdict',
};

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLetter(value: unknown): value is string {
  return typeof value === 'string' && value.length === 1 && value >= 'a' && value <= 'z';
}

function areLetters(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 26 && value.every(isLetter);
}

function arePairs(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.entries(value).every(([from, to]) => isLetter(from) && isLetter(to));
}

/** What stands at a letter; '' where nothing does. */
function at(list: readonly string[] | undefined, letter: string): string {
  return list?.['abcdefghijklmnopqrstuvwxyz'.indexOf(letter)] ?? '';
}

function share(part: number, all: number): Exact {
  return exact(BigInt(Math.max(0, part)), BigInt(all));
}

function gradeOne(
  list: readonly string[],
  given: unknown,
  key: string,
  ideas: Readonly<Record<string, Idea>>,
): Grade {
  if (given === null) return unanswered;
  if (!isLetter(given) || at(list, given) === '') return unreadable;
  const chosen = at(list, given);
  return chosen === key ? grade(one) : grade(nothing, [ideas[chosen]]);
}

/** max(0, right chosen / all right − wrong chosen / all wrong), and the wrong ones in the order shown. */
function weigh(
  list: readonly string[],
  key: readonly string[],
  chosen: readonly string[],
): [Exact, string[]] {
  let [right, wrong] = [0, 0];
  const shown: string[] = [];
  for (const id of list) {
    if (!chosen.includes(id)) continue;
    if (key.includes(id)) right += 1;
    else {
      wrong += 1;
      shown.push(id);
    }
  }
  const others = list.length - key.length;
  const off = others === 0 ? nothing : share(wrong, others);
  return [larger(nothing, minus(share(right, key.length), off)), shown];
}

function listChosen(list: readonly string[], letters: readonly string[]): string[] | null {
  const ids = letters.map((letter) => at(list, letter));
  return ids.includes('') ? null : ids;
}

function gradeOrder(
  { key, slips }: QuestionOf<'order'>,
  variant: Variant,
  letters: readonly string[],
): Grade {
  if (letters.length === 0) return unanswered;
  const given = letters.map((letter) => at(variant.order, letter));
  for (const id of key) if (given.filter((other) => other === id).length !== 1) return unreadable;
  if (given.length !== key.length) return unreadable;
  let [right, all] = [0, 0];
  for (let later = 0; later < key.length; later += 1)
    for (let earlier = 0; earlier < later; earlier += 1) {
      all += 1;
      if (given.indexOf(key[earlier] ?? '') < given.indexOf(key[later] ?? '')) right += 1;
    }
  const names = Object.keys(slips).sort();
  const shown = names.filter((name) => {
    const { first = '', then = '' } = slips[name] ?? {};
    return given.indexOf(first) < given.indexOf(then);
  });
  return grade(
    share(2 * right - all, all),
    shown.map((name) => slips[name]),
  );
}

/** The ids of given pairs; null where a letter stands for nothing. */
function readPairs(
  variant: Variant,
  pairs: Readonly<Record<string, string>>,
  listOf: (item: string) => string,
) {
  const read = new Map<string, string>();
  for (const [from, to] of Object.entries(pairs)) {
    const item = at(variant.order, from);
    const target = at(variant.further[listOf(item)], to);
    if (item === '' || target === '') return null;
    read.set(item, target);
  }
  return read;
}

function gradePairs(
  question: QuestionOf<'match' | 'categorise' | 'cloze'>,
  variant: Variant,
  pairs: Record<string, string>,
): Grade {
  if (Object.keys(pairs).length === 0) return unanswered;
  const listOf = (item: string): string =>
    ({ match: 'partners', categorise: 'groups', cloze: item })[question.kind];
  const given = readPairs(variant, pairs, listOf);
  if (given === null) return unreadable;
  const items = Object.keys(question.key).sort();
  let [right, wrong] = [0, 0];
  for (const item of items) {
    if (given.get(item) === question.key[item]) right += 1;
    else if (given.has(item)) wrong += 1;
  }
  if (question.kind === 'cloze') {
    const ideas = items.map((gap) => {
      const option = given.get(gap);
      return option === undefined || option === question.key[gap] ? undefined : question.gaps[gap]?.[option];
    });
    return grade(share(right, items.length), ideas);
  }
  const shown: Idea[] = [];
  for (const name of Object.keys(question.slips).sort()) {
    const target = question.kind === 'match' ? question.slips[name]?.partner : question.slips[name]?.group;
    if (given.get(question.slips[name]?.item ?? '') === target) shown.push(question.slips[name]);
  }
  if (question.kind === 'match') return grade(share(right, items.length), shown);
  const others = question.groups.length - 1;
  return grade(share(right * others - wrong, items.length * others), shown);
}

function gradeClaim(question: QuestionOf<'claim'>, variant: Variant, answer: Json): Grade {
  const { verdict, evidence } = answer;
  const isVerdict =
    verdict === null || verdict === 'supported' || verdict === 'contradicted' || verdict === 'open';
  if (!isVerdict || !areLetters(evidence)) return unreadable;
  if (verdict === null && evidence.length === 0) return unanswered;
  const chosen = listChosen(variant.order, evidence);
  if (chosen === null) return unreadable;
  const [earned, wrong] = weigh(variant.order, question.key.evidence, chosen);
  const isRight = verdict === question.key.verdict;
  const onVerdict = isRight || verdict === null ? undefined : question.verdicts[verdict];
  return grade(divide(plus(isRight ? one : nothing, earned), exact(2n)), [
    onVerdict,
    ...wrong.map((id) => question.evidence[id]),
  ]);
}

/** `given` is the one field of an answer whose kind and fields are those of the question. */
function gradeField(question: Exclude<Question, { kind: 'claim' }>, variant: Variant, given: unknown): Grade {
  switch (question.kind) {
    case 'choice':
      return gradeOne(variant.order, given, question.key, question.options);
    case 'hotspot':
      return gradeOne(variant.order, given, question.key, question.spots);
    case 'true-false':
      return gradeVerdict(question, given);
    case 'multiple':
      return gradeMultiple(question, variant, given);
    case 'order':
      return areLetters(given) ? gradeOrder(question, variant, given) : unreadable;
    case 'match':
    case 'categorise':
    case 'cloze':
      return arePairs(given) ? gradePairs(question, variant, given) : unreadable;
    case 'numeric':
    case 'estimate':
    case 'text':
      return typeof given === 'string' && given.length <= 200
        ? gradeTyped(question, variant, given)
        : unreadable;
  }
}

function gradeVerdict(question: QuestionOf<'true-false'>, given: unknown): Grade {
  if (given === null) return unanswered;
  if (typeof given !== 'boolean') return unreadable;
  return given === question.key ? grade(one) : grade(nothing, [question]);
}

function gradeMultiple({ key, options }: QuestionOf<'multiple'>, { order }: Variant, given: unknown): Grade {
  if (!areLetters(given)) return unreadable;
  if (given.length === 0) return unanswered;
  const chosen = listChosen(order, given);
  if (chosen === null) return unreadable;
  const [earned, wrong] = weigh(order, key, chosen);
  return grade(
    earned,
    wrong.map((id) => options[id]),
  );
}

export function gradeAnswer(question: Question, variant: Variant, answer: unknown): Grade {
  if (answer === null || answer === undefined) return unanswered;
  if (!isObject(answer) || answer['kind'] !== question.kind) return unreadable;
  const names = Object.keys(answer).filter((name) => name !== 'kind');
  if (names.sort().join() !== fieldsOf[question.kind]) return unreadable;
  if (question.kind === 'claim') return gradeClaim(question, variant, answer);
  return gradeField(question, variant, answer[names[0] ?? '']);
}
