// A copy of the tree without what is built or installed, to plant faults in.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const notCopied = [
  'node_modules',
  '.git',
  '.next',
  '.data',
  'public',
  'test-results',
  'playwright-report',
  'reports',
];

/** Gives its folder, which is new. */
export function copyTree(from: string, prefix: string): string {
  const copy = mkdtempSync(join(tmpdir(), prefix));
  cpSync(from, copy, { recursive: true, filter: (path) => !notCopied.includes(relative(from, path)) });
  symlinkSync(join(from, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

export function removeTree(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}
