// The plain text of the lessons' steps as the content build left it, read once a process.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stepTextsSchema, type StepText } from '../../domain/content/step-text';

let texts: readonly StepText[] | undefined;

/** Throws when the content was not built. */
export function getStepTexts(): readonly StepText[] {
  if (texts === undefined) {
    const raw: unknown = JSON.parse(readFileSync(path.join(process.cwd(), '.built', 'search.json'), 'utf8'));
    texts = stepTextsSchema.parse(raw);
  }
  return texts;
}
