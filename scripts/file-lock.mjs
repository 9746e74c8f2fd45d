// One holder at a time, across processes, by a file that names its holder. A holder that died is passed over.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Is there a process with this id? (EPERM: it lives and is someone else's.)
 * @param {number} pid
 * @returns {boolean}
 */
export function isProcessAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Runs `run` while holding the lock file; waits for a living holder, at most `waitMs`.
 * @template T
 * @param {string} file
 * @param {{ waitMs: number, onWait?: (holderPid: number) => void }} options
 * @param {() => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function withFileLock(file, options, run) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const giveUpAt = Date.now() + options.waitMs;
  let told = false;
  while (!tryLock(file)) {
    const holder = readHolder(file);
    if (holder === null) continue;
    if (!told) options.onWait?.(holder);
    told = true;
    if (Date.now() > giveUpAt) {
      throw new Error(
        `Process ${holder} holds ${file}. If no such Marsad is running, delete that file and try again.`,
      );
    }
    await sleep(50);
  }
  try {
    return await run();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file */
function tryLock(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The living holder; a dead one's file is moved away first, so that of two finders only one removes it. */
/** @param {string} file */
function readHolder(file) {
  const text = readIfThere(file);
  if (text === null) return null;
  const pid = Number(text);
  // An empty file is a holder between creating and writing, unless it stays empty.
  if (text === '' && Date.now() - ageStart(file) < 2000) return process.pid;
  if (isProcessAlive(pid) && pid !== process.pid) return pid;
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return null;
  }
  if (readIfThere(aside) !== text) fs.renameSync(aside, file);
  else fs.rmSync(aside, { force: true });
  return null;
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} file */
function ageStart(file) {
  try {
    return fs.statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/**
 * @param {unknown} error
 * @returns {unknown}
 */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
