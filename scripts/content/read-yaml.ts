// Reads a YAML file and checks it against a schema; each problem gets the line it stands on.
import { existsSync, readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problems } from './problems';

export interface ReadFile<T> {
  readonly file: string;
  readonly data: T;
  /** The line of the thing at a path, as near as can be told. */
  lineOf(path: readonly PropertyKey[]): number;
}

function findLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const keys = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const node = document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === String(key))?.[1];
  }
  return current;
}

/** The file's checked content, or null after its problems were added to `problems`. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  problems: Problems,
): ReadFile<z.output<Schema>> | null {
  if (!existsSync(file)) {
    problems.add(file, 1, '', 'expected this file, came nothing');
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  for (const error of document.errors) {
    problems.add(
      file,
      lines.linePos(error.pos[0]).line,
      '',
      `expected YAML, came: ${error.message.split('\n')[0] ?? ''}`,
    );
  }
  if (document.errors.length > 0) return null;
  const raw: unknown = document.toJS();
  const checked = schema.safeParse(raw);
  const lineOf = (path: readonly PropertyKey[]): number => findLine(document, lines, path);
  if (checked.success) return { file, data: checked.data, lineOf };
  for (const issue of checked.error.issues) {
    const message = `${issue.message}; came ${describeValue(valueAt(raw, issue.path))}`;
    problems.add(file, lineOf(issue.path), issue.path.map(String).join('.'), message);
  }
  return null;
}
