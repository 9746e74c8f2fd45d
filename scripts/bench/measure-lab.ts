// The lab: what the script of each station weighs beyond that of a bare page.
import { models } from '../../domain/lab/models';
import { openBrowser } from '../open-browser';
import type { Target } from './course-places';
import { openPage, openPhone } from './page-probe';
import { printTable } from './table';

const kilobyte = 1000;
const mostBytes = 120 * kilobyte;

export async function measureLab({ port }: Target): Promise<void> {
  const base = `http://127.0.0.1:${port}`;
  const browser = await openBrowser();
  try {
    const rows: string[][] = [];
    const bare = await openPage(await openPhone(browser), `${base}/bench`);
    const bareBytes = bare.readBytes().script;
    for (const station of models.keys()) {
      const context = await openPhone(browser);
      const beyond = (await openPage(context, `${base}/en/lab/${station}`)).readBytes().script - bareBytes;
      rows.push([
        station,
        `${(beyond / kilobyte).toFixed(1)} KB`,
        beyond <= mostBytes ? 'reached' : 'NOT REACHED',
      ]);
      await context.close();
    }
    console.log('\nLab  script of each station beyond a bare page\n');
    printTable([['', `goal ≤ ${mostBytes / kilobyte} KB`, ''], ...rows]);
  } finally {
    await browser.close();
  }
}
