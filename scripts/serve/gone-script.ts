// A page that was loaded before an update asks for scripts of the build before it. It is answered with one line that
// loads the page again: what was answered is in the browser's outbox, so nothing is lost, and the page works again.
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const buildFolder = '.next';
const scriptPath = /^\/_next\/(static\/[\w~./-]+\.js)(?:\?|$)/;

/** Not more than once in half a minute, so that a file that is missing for another reason makes no circle. */
const reloadOnce = `(() => {
  try {
    const now = Date.now();
    if (Math.abs(now - Number(sessionStorage.getItem('marsad-reloaded'))) < 30000) return;
    sessionStorage.setItem('marsad-reloaded', String(now));
  } catch {
    return;
  }
  location.reload();
})();
`;

/** Scripts that were found: the files of a build do not change while it is served. */
const there = new Set<string>();

function isGone(file: string): boolean {
  if (file.includes('..') || there.has(file)) return false;
  if (!existsSync(path.join(buildFolder, file))) return true;
  there.add(file);
  return false;
}

/** True when the request was answered here. */
export function answerGoneScript({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const file = scriptPath.exec(url)?.[1];
  if (method !== 'GET' || file === undefined || !isGone(file)) return false;
  // A browser runs nothing of a 404.
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(reloadOnce),
  });
  response.end(reloadOnce);
  return true;
}
