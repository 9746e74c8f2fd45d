// What this machine can do at all, so that figures from different machines can be held against each other, and how
// busy others keep it.
import { spawn } from 'node:child_process';
import { scryptSync } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from './app-process';
import { runClosedLoop } from './closed-loop';
import { openHttpClient } from './http-client';
import { watchOthers } from './processes';
import { median } from './statistics';
import { printTable } from './table';

/** With more than this share of all CPUs used by others, times are not judged. */
export const mostOthers = 0.15;

export const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** Requests a second of the smallest server that Node can be, asked by the same client as everything else. */
async function measureHello(): Promise<number> {
  const port = await findFreePort();
  const program = `require('node:http').createServer((q, a) => a.end('hello')).listen(${port}, '127.0.0.1')`;
  const server = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  try {
    await sleep(500);
    const clients = Array.from({ length: 16 }, () => openHttpClient(port, { acceptGzip: false }));
    const send = clients.map((client) => async () => {
      await client.send({ method: 'GET', path: '/' });
    });
    await runClosedLoop(send, 1);
    const { perSecond } = await runClosedLoop(send, 3);
    for (const client of clients) client.close();
    return perSecond;
  } finally {
    server.kill('SIGKILL');
  }
}

/** A password hash as it is usually set: 16 MiB, one core. */
function measureHash(): number {
  const times = Array.from({ length: 7 }, () => {
    const startedAt = performance.now();
    scryptSync('a password', 'a salt of the run', 32, { N: 16_384, r: 8, p: 1 });
    return performance.now() - startedAt;
  });
  return median(times);
}

/** What PostgreSQL waits for at each commit: 8 KiB written and on the disk. */
function measureCommit(folder: string): number {
  const file = path.join(folder, 'commit.probe');
  const descriptor = openSync(file, 'w');
  const block = Buffer.alloc(8192, 1);
  try {
    const times = Array.from({ length: 200 }, (_, index) => {
      const startedAt = performance.now();
      writeSync(descriptor, block, 0, block.length, (index % 64) * block.length);
      fdatasyncSync(descriptor);
      return performance.now() - startedAt;
    });
    return median(times);
  } finally {
    closeSync(descriptor);
    rmSync(file);
  }
}

export async function calibrate(folder: string): Promise<void> {
  const stopWatch = watchOthers();
  const hello = await measureHello();
  const hash = measureHash();
  const commit = measureCommit(folder);
  const others = stopWatch();
  console.log('\nThis machine\n');
  printTable([
    ['CPU', `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`],
    ['node:http saying hello', `${hello.toFixed(0)} requests/s`],
    ['one scrypt hash (N 16384, r 8)', `${hash.toFixed(1)} ms`],
    ['one commit (8 KiB, fdatasync)', `${commit.toFixed(2)} ms`],
    ['other processes meanwhile', `${percent(others)} of the CPU`],
  ]);
}
