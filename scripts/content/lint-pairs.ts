// Kinds whose answer is an arrangement of items: order, match, categorise.
import type { QuestionOf } from '../../domain/question/question';
import { expectCount, expectOneOf, expectWords, type Report } from './report';

interface Pairs {
  readonly key: Readonly<Record<string, string>>;
  /** What an item may be put to. */
  readonly targets: readonly string[];
  readonly slips: Readonly<Record<string, { readonly item: string; readonly target: string }>>;
}

/** Every item leads to a target that exists; a slip is an item at a target that is not its own. */
function lintPairs({ key, targets, slips }: Pairs, report: Report): void {
  for (const [item, target] of Object.entries(key)) expectOneOf(`key.${item}`, target, targets, report);
  for (const [id, { item, target }] of Object.entries(slips)) {
    const path = `slips.${id}`;
    const isKnown =
      expectOneOf(path, item, Object.keys(key), report) && expectOneOf(path, target, targets, report);
    if (isKnown && key[item] === target)
      report(path, `expected a slip that is not right, came ${item} with ${target}`);
  }
}

export function lintOrder(question: QuestionOf<'order'>, report: Report): void {
  const { key, slips, words } = question;
  expectWords('key', key, (locale) => words[locale].items, report);
  expectWords('slips', Object.keys(slips), (locale) => words[locale].slips, report);
  for (const [id, { first, then }] of Object.entries(slips)) {
    const path = `slips.${id}`;
    const isKnown = expectOneOf(path, first, key, report) && expectOneOf(path, then, key, report);
    if (isKnown && key.indexOf(first) <= key.indexOf(then))
      report(path, `expected a slip that is not right, came ${first} before ${then}`);
  }
}

export function lintMatch(question: QuestionOf<'match'>, report: Report): void {
  const { key, partners, slips, words } = question;
  const items = Object.keys(key);
  expectCount('key', 'items', items.length, [3, 6], report);
  expectWords('key', items, (locale) => words[locale].items, report);
  expectWords('partners', partners, (locale) => words[locale].partners, report);
  expectWords('slips', Object.keys(slips), (locale) => words[locale].slips, report);
  const given = Object.values(key);
  for (const [item, partner] of Object.entries(key)) {
    if (given.indexOf(partner) !== items.indexOf(item))
      report(`key.${item}`, `expected a partner of its own, came "${partner}" again`);
  }
  const pairs = Object.entries(slips).map(
    ([id, { item, partner }]) => [id, { item, target: partner }] as const,
  );
  lintPairs({ key, targets: partners, slips: Object.fromEntries(pairs) }, report);
}

export function lintCategorise(question: QuestionOf<'categorise'>, report: Report): void {
  const { key, groups, slips, words } = question;
  const items = Object.keys(key);
  expectCount('key', 'items', items.length, [4, 9], report);
  expectWords('key', items, (locale) => words[locale].items, report);
  expectWords('groups', groups, (locale) => words[locale].groups, report);
  expectWords('slips', Object.keys(slips), (locale) => words[locale].slips, report);
  for (const group of groups) {
    if (!Object.values(key).includes(group))
      report('groups', `expected an item in every group, came none in "${group}"`);
  }
  const pairs = Object.entries(slips).map(([id, { item, group }]) => [id, { item, target: group }] as const);
  lintPairs({ key, targets: groups, slips: Object.fromEntries(pairs) }, report);
}
