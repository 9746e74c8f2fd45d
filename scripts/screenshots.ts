// `npm run screenshots`: the pictures of the README, taken of the real app in a real browser, into docs/screens.
// `npm run screenshots -- --all`: every state of every page in both languages, by day and by night, at three widths,
// into .data/screens, for those who look a change over.
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command';
import { takeAllScreens } from './screenshots/all-screens';
import { openBrowser } from './open-browser';
import { drawWithSecret } from './screenshots/plan-answers';
import { takeReadmeScreens } from './screenshots/readme-screens';
import { secret, serveForScreens } from './screenshots/serve-for-screens';
import { runSetup } from './setup/run-setup.mjs';

runCommand(async () => {
  const bundle = fileURLToPath(await runSetup('test'));
  drawWithSecret(secret);
  const app = await serveForScreens(bundle);
  try {
    const browser = await openBrowser();
    const take = process.argv.includes('--all') ? takeAllScreens : takeReadmeScreens;
    await take(browser, app.url);
    await browser.close();
  } finally {
    await app.stop();
  }
});
