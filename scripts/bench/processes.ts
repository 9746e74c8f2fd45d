// What the machine's processes use, read from /proc (Linux): CPU time, memory, and how much of it is other people's.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const TICKS_PER_SECOND = 100;
const KIBIBYTES_PER_MEBIBYTE = 1024;

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** Its own CPU time and that of its children that have ended, in ticks. */
  readonly ticks: number;
}

function readProcess(pid: number): ProcessRow | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything; the numbers follow its last parenthesis, from field 3 on.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [user, system, childrenUser, childrenSystem] = [11, 12, 13, 14].map((index) =>
      Number(fields[index]),
    );
    const ticks = (user ?? 0) + (system ?? 0) + (childrenUser ?? 0) + (childrenSystem ?? 0);
    return { pid, parent: Number(fields[1]), ticks };
  } catch {
    // It ended between the listing and the reading.
    return null;
  }
}

/** A process and everything below it. */
function listTree(root: number): ProcessRow[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const tree = all.filter(({ pid }) => pid === root);
  for (const row of tree) tree.push(...all.filter(({ parent }) => parent === row.pid));
  return tree;
}

/** CPU seconds of a process and everything below it since it began, ended children included. */
export function readCpuSeconds(root: number): number {
  return listTree(root).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
}

export interface Memory {
  /** Pages that several processes share are counted once: what the processes take together. */
  readonly proportionalMiB: number;
  /** Shared pages are counted in each process. */
  readonly residentMiB: number;
  readonly processes: number;
}

function readField(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}

export function readMemory(root: number): Memory {
  let [proportional, resident, processes] = [0, 0, 0];
  for (const { pid } of listTree(root)) {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      proportional += readField(text, 'Pss');
      resident += readField(text, 'Rss');
      processes += 1;
    } catch {
      // Ended meanwhile.
    }
  }
  return {
    proportionalMiB: proportional / KIBIBYTES_PER_MEBIBYTE,
    residentMiB: resident / KIBIBYTES_PER_MEBIBYTE,
    processes,
  };
}

/** Everything that was not idle, with what a hypervisor gave to others. */
function readBusySeconds(): number {
  const fields = /^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]?.split(' ').map(Number) ?? [];
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, softInterrupts = 0, stolen = 0] = fields;
  return (user + nice + system + interrupts + softInterrupts + stolen) / TICKS_PER_SECOND;
}

/** Starts to watch; the returned function says which share of all CPUs others have used since. */
export function watchOthers(): () => number {
  const read = () => ({ at: performance.now(), busy: readBusySeconds(), own: readCpuSeconds(process.pid) });
  const before = read();
  return () => {
    const after = read();
    const capacity = ((after.at - before.at) / 1000) * cpus().length;
    const others = after.busy - before.busy - (after.own - before.own);
    return Math.max(0, others / capacity);
  };
}
