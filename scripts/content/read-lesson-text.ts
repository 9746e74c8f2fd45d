// A lesson's MDX file: its front matter and its steps, each with the line it starts on.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { lessonFrontMatter } from '../../domain/content/content-files';
import type { Problems } from './problems';

export interface StepSource {
  readonly title: string;
  /** MDX of the step without its heading, padded so that the compiler's line numbers are the file's. */
  readonly body: string;
  readonly line: number;
}

export interface LessonText {
  readonly file: string;
  readonly front: z.infer<typeof lessonFrontMatter>;
  readonly steps: readonly StepSource[];
}

function splitSteps(
  file: string,
  lines: readonly string[],
  firstLine: number,
  problems: Problems,
): StepSource[] {
  const steps: { title: string; line: number; body: string[] }[] = [];
  lines.forEach((text, index) => {
    const line = firstLine + index;
    const heading = /^##\s+(.+?)\s*$/u.exec(text);
    if (heading !== null) steps.push({ title: heading[1] ?? '', line, body: [] });
    else if (steps.length > 0) steps.at(-1)?.body.push(text);
    else if (text.trim() !== '') {
      problems.add(file, line, '', `expected a "## heading" before any text, came "${text.slice(0, 40)}"`);
    }
  });
  return steps.map(({ title, line, body }) => ({ title, line, body: '\n'.repeat(line) + body.join('\n') }));
}

export function readLessonText(file: string, problems: Problems): LessonText | null {
  if (!existsSync(file)) {
    problems.add(file, 1, '', 'expected this file, came nothing');
    return null;
  }
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(file, 'utf8'));
  if (match === null) {
    problems.add(file, 1, '', 'expected front matter between two lines of "---", came none');
    return null;
  }
  const [, frontText = '', body = ''] = match;
  const front = lessonFrontMatter.safeParse(parse(frontText));
  const firstLine = frontText.split('\n').length + 3;
  const steps = splitSteps(file, body.split('\n'), firstLine, problems);
  if (steps.length === 0) problems.add(file, firstLine, '', 'expected at least one "## heading", came none');
  if (front.success) return { file, front: front.data, steps };
  for (const issue of front.error.issues)
    problems.add(file, 2, issue.path.map(String).join('.'), issue.message);
  return null;
}
