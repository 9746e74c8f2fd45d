// `npm run dev`: the same as `npm start`, with Next's development server and content that is rebuilt when it changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { closeConnection, followDatabase } from '../server/db/connection';
import { applyRetention } from '../server/use-cases/apply-retention';
import { publishContent } from '../server/use-cases/publish-content';
import { runApp } from './serve/run-app';

await runApp({
  isDev: true,
  publish: publishContent,
  disconnect: closeConnection,
  follow: followDatabase,
  removeOutdated: applyRetention,
  afterReady: watchContent,
});

/** Builds and publishes in processes of their own: this one has read the old content already. */
function watchContent(): void {
  let timer: NodeJS.Timeout | null = null;
  // One after the other: a change during a build is built after it.
  let work = Promise.resolve();
  const rebuild = async () => {
    console.log('Content changed …');
    if (await runScript('scripts/build-content.ts')) await runScript('scripts/publish-content.ts');
  };
  watch('content', { recursive: true }, () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(rebuild).catch((error: unknown) => console.error(error));
    }, 150);
  });
}

function runScript(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
