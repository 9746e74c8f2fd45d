// Which Marsad processes run from this folder, by a small file each: to tell who holds a port, and who uses a build.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isProcessAlive } from '../file-lock.mjs';

const folder = '.data/run';

export function registerRunningApp(port: number): void {
  mkdirSync(folder, { recursive: true });
  // What was killed could not take its file away.
  for (const pid of listEntries())
    if (!isProcessAlive(pid)) rmSync(path.join(folder, String(pid)), { force: true });
  writeFileSync(path.join(folder, String(process.pid)), String(port));
}

export function unregisterRunningApp(): void {
  rmSync(path.join(folder, String(process.pid)), { force: true });
}

/** The process that serves on a port, if it is a Marsad of this folder. */
export function findRunningApp(port: number): number | null {
  const found = listEntries().find(
    (pid) => pid !== process.pid && isProcessAlive(pid) && readPort(pid) === port,
  );
  return found ?? null;
}

function listEntries(): number[] {
  try {
    return readdirSync(folder).map(Number);
  } catch {
    return [];
  }
}

function readPort(pid: number): number | null {
  try {
    return Number(readFileSync(path.join(folder, String(pid)), 'utf8'));
  } catch {
    return null;
  }
}
