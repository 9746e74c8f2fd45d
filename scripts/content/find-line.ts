// Where in a file of the course something stands, for a problem that is found when the files are already one course.
import { existsSync, readFileSync, statSync } from 'node:fs';

/**
 * The line on which the last of these stands, each looked for after the one before, such as `['id: weight', 'gravity']`.
 * What is not found is passed over; 1 when nothing is, or when the file is a folder.
 */
export function findLine(file: string, wanted: readonly string[]): number {
  const text = existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
  let [found, from] = [0, 0];
  for (const words of wanted) {
    // Whole ids: `rock` is not found in `see-rock`.
    const match = new RegExp(`(?<![\\w-])${words}(?![\\w-])`, 'gu');
    match.lastIndex = from;
    const at = match.exec(text);
    if (at === null) continue;
    found = at.index;
    from = match.lastIndex;
  }
  return text.slice(0, found).split('\n').length;
}
