// All that is wrong with the content, gathered so that an author sees every problem in one run.

export interface Problem {
  readonly file: string;
  readonly line: number;
  /** Where in the file, like `weight-on-mars.options.0`; empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

export class Problems {
  readonly list: Problem[] = [];

  add(file: string, line: number, path: string, message: string): void {
    this.list.push({ file, line, path, message });
  }

  /** One line a problem: `file:line path: what was expected, what came`. */
  print(): string[] {
    const sorted = [...this.list].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    return sorted.map(
      ({ file, line, path, message }) =>
        `${file}:${String(line)}${path === '' ? '' : ` ${path}`}: ${message}`,
    );
  }
}
