// The sample school of `npm run demo` in a worker's own database, made as its user makes it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isLocale, type Locale } from '../../../domain/locale';
import type { App } from './test';

export interface SampleCard {
  readonly locale: Locale;
  readonly path: string;
  /** What its learner has done. */
  readonly note: string;
  readonly nickname: string;
}

const printedCard = /^ {2}\S+(\/(en|ar)\/card\/[\w-]{22}) {2}(.+?) {2,}(.+)$/gmu;

/** Makes the school or finds it; earlier cards end. The environment of the tests goes along. */
export async function openSampleSchool({ server, databaseUrl }: App): Promise<SampleCard[]> {
  const place = [`DATABASE_URL=${databaseUrl}`, `DATA_DIR=${server.dataDir}`, 'AUTH_SECRET='];
  const command = [process.execPath, '--import', 'tsx', 'scripts/demo.ts', '--yes'];
  const { stdout } = await promisify(execFile)('env', [...place, ...command]);
  return [...stdout.matchAll(printedCard)].map(([, path = '', locale, note = '', nickname = '']) => {
    if (!isLocale(locale)) throw new Error(`a card in no language: ${path}`);
    return { locale, path, note, nickname };
  });
}
