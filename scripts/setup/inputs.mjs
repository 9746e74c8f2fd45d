// Whether a step's inputs are the ones of its last success: a hash of names and contents, kept in .data/setup/.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Hashes files and folders (all files in them) with whatever else the step depends on.
 * @param {string[]} paths files or folders; missing ones count as missing
 * @param {string[]} extras
 * @param {(file: string) => boolean} isIgnored
 */
export function hashInputs(paths, extras = [], isIgnored = () => false) {
  const hash = createHash('sha256');
  for (const extra of extras) hash.update(`${extra}\0`);
  for (const file of paths.flatMap(listFiles).filter((file) => !isIgnored(file))) {
    hash.update(`${file}\0`);
    hash.update(fs.readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} target @returns {string[]} */
function listFiles(target) {
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [target];
  return fs
    .readdirSync(target)
    .sort()
    .flatMap((name) => listFiles(path.posix.join(target, name)));
}

/** @param {string} step */
export function readStamp(step) {
  try {
    return JSON.parse(fs.readFileSync(stampFile(step), 'utf8')).inputs;
  } catch {
    return null;
  }
}

/** Written after success only, so an interrupted step is done again. */
export function writeStamp(step, inputs) {
  fs.mkdirSync(path.dirname(stampFile(step)), { recursive: true });
  fs.writeFileSync(stampFile(step), `${JSON.stringify({ inputs })}\n`);
}

/** A step that begins has no result until it ends. @param {string} step */
export function removeStamp(step) {
  fs.rmSync(stampFile(step), { force: true });
}

/** @param {string} step */
function stampFile(step) {
  return `.data/setup/${step}.json`;
}
