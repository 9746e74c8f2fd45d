// Numbers of lessons and questions against the lines of the fact bank that they name: a line that may not be published is
// found, and so is a number that nearly says what its line says.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Catalog } from '../../../domain/content/catalog';
import { findLine } from '../find-line';
import { listTexts } from '../lint-words';
import type { Problems } from '../problems';
import { isRounded, listMeasured, UNITS, type Measured } from './fact-numbers';
import { listProse } from './plain-prose';

const measured = z.strictObject({ digits: z.string(), value: z.number(), unit: z.string() });
const factsFile = z.record(
  z.string(),
  z.strictObject({ confidence: z.string(), numbers: z.array(measured) }),
);

/** What `npm run content:facts` has taken from the fact bank. */
export const FACTS = 'content/facts.json';

/** A number this close to one of the bank, in the same unit, is taken to mean the same thing. */
const NEARBY = 0.02;

/** Numbers that come close by chance: by question or lesson, what else they are. */
const OTHER_THINGS: Readonly<Record<string, readonly string[]>> = {
  // The nearest point of Hope's orbit from the centre of Mars, near the orbit of Deimos at 23,460 km.
  'neighbour-of-the-path': ['23390'],
  // 39 min 35 s, in minutes.
  'when-the-watch-is-right-again': ['39.6'],
};

function isNear(given: Measured, exact: Measured): boolean {
  return (
    given.unit === exact.unit &&
    UNITS.has(given.unit) &&
    Math.abs(given.value - exact.value) <= NEARBY * Math.abs(exact.value)
  );
}

/** Numbers of a text that come near one of these and are no rounding of any. */
export function listContradictions(text: string, known: readonly Measured[]): string[] {
  return listMeasured(text).flatMap((given) => {
    const near = known.filter((exact) => isNear(given, exact));
    if (near.length === 0 || near.some((exact) => isRounded(given, exact) || isRounded(exact, given)))
      return [];
    return [
      `expected ${near.map(({ digits, unit }) => `${digits} ${unit}`).join(' or ')}, came ${given.digits} ${given.unit}`,
    ];
  });
}

interface Place {
  readonly file: string;
  readonly path: string;
  readonly line: number;
}

export function lintFacts(catalog: Catalog, root: string, problems: Problems): void {
  if (!existsSync(FACTS)) return;
  const bank = factsFile.parse(JSON.parse(readFileSync(FACTS, 'utf8')));
  const check = ({ file, path, line }: Place, ids: readonly string[], texts: readonly string[]): void => {
    for (const id of ids) {
      const confidence = bank[id]?.confidence;
      if (confidence !== 'sure')
        problems.add(
          file,
          line,
          path,
          `expected a line that may be published, came ${id} (${confidence ?? 'unknown'})`,
        );
    }
    const known = ids.flatMap((id) => bank[id]?.numbers ?? []);
    for (const text of texts)
      for (const message of listContradictions(text, known)) {
        if (!(OTHER_THINGS[path] ?? []).some((digits) => message.includes(`came ${digits} `)))
          problems.add(file, line, path, `${message} in "${text.slice(0, 50)}…"`);
      }
  };
  for (const { question } of catalog.questions) {
    const file = `${root}/units/${question.unitId}/${question.lessonId}/questions.en.yaml`;
    const { stem, explanation, title } = question.words.en;
    const texts = [stem, explanation, title].filter((text) => !text.includes('{'));
    check({ file, path: question.id, line: findLine(file, [question.id]) }, question.facts ?? [], texts);
  }
  for (const lesson of catalog.lessons) {
    const file = `${root}/units/${lesson.unit}/${lesson.id}/en.mdx`;
    const texts = [
      ...listProse(readFileSync(file, 'utf8')),
      ...listTexts(lesson.words.en).map(({ text }) => text),
    ];
    check({ file, path: 'facts', line: 1 }, lesson.facts ?? [], texts);
  }
}
