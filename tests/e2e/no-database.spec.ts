// The database goes away under a running server: pages say so in their language, nothing pretends to be well, and all is
// as before when it is back, without a restart.
import { startEmbeddedDatabase, type EmbeddedDatabase } from '../../scripts/embedded-database';
import ar from '../../content/messages/ar.json' with { type: 'json' };
import en from '../../content/messages/en.json' with { type: 'json' };
import failed from '../../content/messages/failed.json' with { type: 'json' };
import { locales } from '../../domain/locale';
import { readCatalog } from './support/answer-key';
import { examine } from './support/examine';
import { enterAsGuest } from './support/guest';
import { readError, send } from './support/http';
import { waitForLife } from './support/keyboard';
import { findFreePort, makeServer } from './support/server-setup';
import { expect, test } from './support/test';
import { wordsOf } from './support/words';

const unit = readCatalog().units[0]?.id ?? '';
const folder = '.data/e2e/no-database';

/** A PostgreSQL of this test's own; started again it comes back on the same port. */
function startDatabase(): Promise<EmbeddedDatabase> {
  return startEmbeddedDatabase({
    directory: `${folder}/postgres`,
    databaseName: 'marsad',
    logFile: `${folder}/postgres.log`,
  });
}

test('without its database the course says so in both languages, and goes on when it is back', async ({
  page,
}, { parallelIndex }) => {
  let database = await startDatabase();
  const server = makeServer({
    port: await findFreePort(parallelIndex),
    dataDir: folder,
    databaseUrl: database.url,
  });
  try {
    await server.start();
    const { origin } = server;
    const guest = await enterAsGuest(origin);
    const attempt = await guest.start(`${unit}.unit`);
    const [name = '', value = ''] = guest.cookie.split('=', 2);
    await page.context().addCookies([{ name, value, url: origin }]);
    await database.stop();

    await test.step('pages fail in their language, the API with a code, and readiness is denied', async () => {
      const ready = await send(origin, { path: '/api/ready' });
      expect(ready.status).toBe(503);
      expect((await send(origin, { path: '/api/health' })).status).toBe(200);
      for (const locale of locales) {
        const words = failed[locale];
        const response = await page.goto(`${origin}/${locale}/progress`);
        expect(response?.status()).toBe(500);
        expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
        await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
        await expect(page.getByRole('button', { name: words.action })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await examine(page, `500 in ${locale}`);
        const saved = await guest.call('PUT', `/api/v1/attempts/${attempt}?locale=${locale}`, {
          quiz: `${unit}.unit`,
        });
        expect(saved.status).toBe(503);
        const error = readError(saved.text);
        expect(error.message).toBe({ en, ar }[locale].errors.unavailable);
      }
    });

    await test.step('and is well again without a restart', async () => {
      database = await startDatabase();
      await expect.poll(async () => (await send(origin, { path: '/api/ready' })).status).toBe(200);
      await page.getByRole('button', { name: failed.ar.action }).click();
      await page.goto(`${origin}/en/progress`);
      await waitForLife(page);
      await expect(
        page.getByRole('heading', { level: 1, name: wordsOf('en').t('progress.title') }),
      ).toBeVisible();
      expect((await guest.call('GET', '/en/progress')).text).toContain(attempt);
    });
  } finally {
    await server.stop();
    await database.stop();
  }
});
