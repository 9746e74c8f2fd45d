// What nobody may be sent before it is released: the words and ids that give a key away, taken from the real catalog.
import { readFileSync, readdirSync } from 'node:fs';
import { releases } from '../../../domain/assignment';
import type { Catalog } from '../../../domain/content/catalog';
import type { Question, QuestionOf } from '../../../domain/question/question';
import { locales } from '../../../domain/locale';
import { makeSearch } from './find-needles';

export interface Secret {
  /** Whose and which, for the message of a failing test. */
  readonly name: string;
  readonly question: string;
  /** All of these stand where it does. */
  readonly needles: readonly string[];
}

const shortestNeedle = 12;

/** Undoes what JSON, HTML and React data do to a text, however often it was packed. */
export function unpack(text: string): string {
  return text
    .replace(/\\+u([0-9a-f]{4})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/\\+[nrt]/gu, ' ')
    .replace(/\\/gu, '')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The parts of an authored text that no number, name or mark interrupts: they stand in an answer as they are. */
function listFragments(text: string): string[] {
  return unpack(text)
    .split(/\{\w+\}|\*\*|[−+±]?\d[\d.,]*/u)
    .map((part) => part.trim())
    .filter((part) => part.length >= shortestNeedle)
    .sort((a, b) => b.length - a.length);
}

type Words = Question['words']['en'];
type OptionWords = QuestionOf<'choice'>['words']['en']['options'][string];

/** Lists of options, under whatever name a kind has them. */
function listOptions(words: Words): [string, OptionWords][] {
  const lists = [
    'options' in words ? words.options : {},
    'spots' in words ? words.spots : {},
    'evidence' in words ? words.evidence : {},
    ...('gaps' in words ? Object.values(words.gaps) : []),
  ];
  return lists.flatMap((list) => Object.entries(list));
}

function listFeedback(words: Words): [string, string | undefined][] {
  const single = {
    ...('otherwise' in words ? { otherwise: words.otherwise } : {}),
    ...('feedback' in words ? { feedback: words.feedback } : {}),
    ...('figures' in words ? { figures: words.figures } : {}),
    ...('near' in words ? { near: words.near, above: words.above, below: words.below } : {}),
    ...('verdicts' in words ? words.verdicts : {}),
    ...('slips' in words ? words.slips : {}),
  };
  const forms = 'accepted' in words ? Object.values(words.slips).flatMap((slip) => slip.forms) : [];
  return [
    ...listOptions(words).flatMap(([id, option]): [string, string | undefined][] => [
      [`${id}.feedback`, option.feedback],
      [`${id}.next`, option.next],
      [`${id}.missed`, option.missed],
    ]),
    ...Object.entries(single).flatMap(([id, told]): [string, string | undefined][] => [
      [`${id}.text`, told?.text],
      [`${id}.next`, told?.next],
    ]),
    ...forms.map((form): [string, string] => ['slip form', form]),
    ['toleranceReason', 'toleranceReason' in words ? words.toleranceReason : undefined],
  ];
}

/** What a learner reads of a question before it is scored. */
function listPublicWords(words: Words): string[] {
  return [
    words.title,
    words.stem,
    ...listOptions(words).map(([, { text }]) => text),
    ...('items' in words ? Object.values(words.items) : []),
    ...('partners' in words ? Object.values(words.partners) : []),
    ...('groups' in words ? Object.values(words.groups) : []),
    ...('passage' in words ? [words.passage] : []),
    ...('first' in words ? [words.first, words.last] : []),
    ...('claim' in words ? [words.claim, words.from] : []),
  ];
}

/** The author's names for what is listed, and for what may go wrong with it. */
function listOwnIds(question: Question): string[] {
  const records = [
    'options' in question ? question.options : {},
    'spots' in question ? question.spots : {},
    'evidence' in question ? question.evidence : {},
    'slips' in question ? question.slips : {},
    ...('gaps' in question ? [question.gaps, ...Object.values(question.gaps)] : []),
    question.kind === 'match' || question.kind === 'categorise' ? question.key : {},
  ];
  return [
    ...records.flatMap((record) => Object.keys(record)),
    ...(question.kind === 'order' ? question.key : []),
    ...(question.kind === 'match' ? question.partners : []),
    ...(question.kind === 'categorise' ? question.groups : []),
  ];
}

/** Everything a learner may read at any time: what stands there too is no secret. */
function readPublicText(catalog: Catalog): string {
  const lessonFolder = 'content/units';
  const lessons = readdirSync(lessonFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(`${lessonFolder}/${file}`, 'utf8'));
  const questions = catalog.questions.flatMap(({ question }) =>
    locales.flatMap((locale) => listPublicWords(question.words[locale])),
  );
  const { units, objectives, glossary, sources, lessons: places } = catalog;
  return unpack(
    [...lessons, ...questions, JSON.stringify({ units, objectives, glossary, sources, places })].join(' '),
  );
}

export function listSecretTexts(catalog: Catalog): { secrets: Secret[]; withoutNeedle: string[] } {
  const publicText = readPublicText(catalog);
  const texts = catalog.questions.flatMap(({ question }) =>
    locales.flatMap((locale) => {
      const words = question.words[locale];
      return [
        ['explanation', words.explanation] as const,
        ...words.hints.map((hint, index) => [`hint ${index + 1}`, hint] as const),
        ...listFeedback(words),
      ].flatMap(([part, text]) =>
        text === undefined ? [] : [{ question: question.id, name: `${question.id} ${locale} ${part}`, text }],
      );
    }),
  );
  const remedies = catalog.misconceptions.flatMap(({ id, words }) =>
    locales.map((locale) => ({ question: '', name: `${id} ${locale} remedy`, text: words[locale].remedy })),
  );
  // A short word or a row of numbers is no needle: it stands everywhere. Made-up questions (S1) cover those.
  const long = [...texts, ...remedies].filter(({ text }) => listFragments(text).length > 0);
  const found = long.map(({ text, ...rest }) => ({
    ...rest,
    needle: listFragments(text).find((fragment) => !publicText.includes(fragment)),
  }));
  return {
    secrets: found.flatMap(({ needle, ...rest }) =>
      needle === undefined ? [] : [{ ...rest, needles: [needle] }],
    ),
    withoutNeedle: found.flatMap(({ needle, name }) => (needle === undefined ? [name] : [])),
  };
}

/**
 * Ids of the author's, as values between quotes. One of a single word may also be a class or a theme, so of those all
 * that a question has must stand together.
 */
export function listSecretIds(catalog: Catalog): Secret[] {
  const { units, lessons, objectives, glossary, sources, places, lab } = catalog;
  const publicIds = new Set<string>([
    ...[units, lessons, objectives, glossary, sources, places].flatMap((entries) =>
      entries.map(({ id }) => id),
    ),
    // A word of the API that an option happens to be called by as well.
    ...releases,
    // All that a station of the laboratory names, it names to everybody.
    ...[...JSON.stringify(lab).matchAll(/"([a-z][\w-]*)"/gu)].map(([, id]) => id ?? ''),
  ]);
  const own = catalog.questions.map(({ question }) => ({
    question: question.id,
    ids: listOwnIds(question),
  }));
  const telling = [...own.flatMap(({ ids }) => ids), ...catalog.misconceptions.map(({ id }) => id)].filter(
    (id) => id.includes('-') && !publicIds.has(id),
  );
  return [
    ...[...new Set(telling)].map((id) => ({ name: `id ${id}`, question: '', needles: [`"${id}"`] })),
    ...own
      // What stations and maps name may stand together.
      .filter(({ ids }) => ids.length > 1 && !ids.every((id) => publicIds.has(id)))
      .map(({ question, ids }) => ({
        name: `ids of ${question}`,
        question,
        needles: ids.map((id) => `"${id}"`),
      })),
  ];
}

/** Names of fields that only a question with its key has. */
const secretFields =
  /"(key|tolerance|toleranceReason|slips?|misconceptions?|otherwise|missed|chosenWrong|solution|correct|accepted|closeness)":/u;
const explained = /"explanation":"/u;

type Search = ReturnType<typeof makeSearch>;
const searches = new WeakMap<readonly Secret[], Search>();

function searchFor(secrets: readonly Secret[]): Search {
  const known = searches.get(secrets);
  if (known !== undefined) return known;
  const search = makeSearch(secrets.flatMap(({ needles }) => needles));
  searches.set(secrets, search);
  return search;
}

/** What of the secrets stands in these bytes; `isData` for HTML, React data and JSON, where names of fields tell. */
export function findSecrets(bytes: string, secrets: readonly Secret[], isData: boolean): string[] {
  const text = unpack(bytes);
  const there = searchFor(secrets)(text);
  const found = secrets
    .filter(({ needles }) => needles.every((needle) => there.has(needle)))
    .map(({ name }) => name);
  const fields = isData ? [secretFields, explained].flatMap((pattern) => pattern.exec(text)?.[0] ?? []) : [];
  return [...found, ...fields];
}
