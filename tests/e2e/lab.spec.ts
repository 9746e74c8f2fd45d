// Every station of the lab in a real browser: by keyboard alone it is predicted, set, run, read, noted and saved, in both
// languages, and what it says equals its state. One row for each station.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readAddress } from '../../domain/lab/read-address';
import type { StationId } from '../../domain/lab/station-id';
import type { State } from '../../domain/lab/station-model';
import { listReadings, tell } from '../../domain/lab/tell';
import { locales } from '../../domain/locale';
import { realStations, type RealStation } from '../fixtures/lab';
import { examine } from './support/examine';
import { useKeyboard, waitForLife } from './support/keyboard';
import { expect, test } from './support/test';
import { wordsOf, type Words } from './support/words';

interface Row {
  readonly id: StationId;
  /** A number field that is written into, and the number. */
  readonly set: { readonly key: string; readonly value: number };
}

const rows: readonly Row[] = [
  // mars-now
  { id: 'mars-now', set: { key: 'elapsedH', value: 30 } },
  // relief
  { id: 'relief', set: { key: 'levelM', value: -4000 } },
  // orbits
  { id: 'orbits', set: { key: 'flightDays', value: 250 } },
  // air-and-water
  { id: 'air-and-water', set: { key: 'celsius', value: 5 } },
  // weight-and-fall
  { id: 'weight-and-fall', set: { key: 'heightM', value: 20 } },
  // talk-to-a-rover
  { id: 'talk-to-a-rover', set: { key: 'edgeM', value: 60 } },
  // craters
  { id: 'craters', set: { key: 'sideKm', value: 300 } },
  // radiation
  { id: 'radiation', set: { key: 'outDays', value: 200 } },
  // supplies
  { id: 'supplies', set: { key: 'crew', value: 4 } },
  // marsquake
  { id: 'marsquake', set: { key: 'distanceDeg', value: 40 } },
];

function findStation(id: StationId): RealStation {
  const found = realStations.find((station) => station.id === id);
  if (found === undefined) throw new Error(`no station ${id}`);
  return found;
}

/** The script of a station comes after its page: until then its form would send itself. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitForLife(page);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('form.predict') ?? {}).some((key) => key.startsWith('__react')),
  );
}

function readState(page: Page, { model }: RealStation): State {
  const params = Object.fromEntries(new URL(page.url()).searchParams);
  return readAddress(model.fields, model.start(Date.now()), params).state;
}

/** What is written on the page, without the marks that keep directions. */
async function readText(page: Page): Promise<string> {
  const text = await page.locator('.telling').innerText();
  return text.replace(/[\u2066-\u2069]/gu, '');
}

async function expectTold(page: Page, station: RealStation, { locale, digits }: Words): Promise<void> {
  await expect(async () => {
    const words = station.station.words[locale];
    const told = tell(station.model, readState(page, station), station.data, words, { locale, digits });
    expect(await readText(page)).toBe(told.replaceAll('**', ''));
  }).toPass({ timeout: 5000 });
}

test('each station that there is has its row here', () => {
  expect(rows.map(({ id }) => id)).toEqual(realStations.map(({ id }) => id));
});

for (const locale of locales) {
  const words = wordsOf(locale);
  const { t, number } = words;

  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('the list leads to every station, and holds for everyone', async ({ page }) => {
      await page.goto(`/${locale}/lab`);
      await waitForLife(page);
      const links = page.getByRole('main').getByRole('link');
      await expect(links).toHaveCount(realStations.length);
      await examine(page, 'list of stations');
    });

    for (const { id, set } of rows) {
      const station = findStation(id);
      const stationWords = station.station.words[locale];

      test(`${id}: by keyboard alone it is predicted, set, run, read, noted and saved`, async ({ page }) => {
        const keyboard = useKeyboard(page);
        const button = (name: string | RegExp) => page.getByRole('button', { name });
        await open(page, `/${locale}/lab/${id}`);
        await keyboard.press(button(t('lab.bench.predict')));
        await expect(page.getByText(t('lab.bench.chooseFirst'))).toBeVisible();
        await expect(page.locator('.readings')).toHaveCount(0);
        await keyboard.chooseRadio(page.locator('.predict input').first());
        await keyboard.press(button(t('lab.bench.predict')));
        await expect(page.locator('.readings')).toBeVisible();
        const field = page.getByRole('textbox', { name: stationWords.names[set.key] ?? '' });
        await keyboard.write(field, number(set.value));
        await expect(() => {
          expect(readState(page, station)[set.key]).toBe(set.value);
        }).toPass({ timeout: 5000 });
        await expectTold(page, station, words);
        if (station.model.run !== undefined) {
          const before = readState(page, station);
          await keyboard.press(button(/^(Step|خطوة)/u));
          await expectTold(page, station, words);
          await expect(() => {
            expect(readState(page, station)).not.toEqual(before);
          }).toPass({ timeout: 5000 });
        }
        await keyboard.press(button(t('lab.bench.note')));
        await keyboard.press(button(t('lab.bench.note')));
        await expect(page.locator('.log tbody tr')).toHaveCount(2);
        const download = page.waitForEvent('download');
        await keyboard.press(button(t('lab.bench.csv')));
        const file = readFileSync(await (await download).path(), 'utf8');
        expect(file.startsWith('\ufeff')).toBe(true);
        expect(file.split('\r\n')).toHaveLength(4);
        for (const reading of listReadings(station.model, readState(page, station), station.data)) {
          if ('value' in reading && reading.isQuiet !== true)
            expect(file.split('\r\n')[1]?.split(',')).toContain(
              String(Number(reading.value.toFixed(reading.decimals))),
            );
        }
      });

      test(`${id}: holds for everyone before and after the prediction, and with rows noted`, async ({
        page,
      }) => {
        await open(page, `/${locale}/lab/${id}`);
        await examine(page, `${id}, before`);
        await page.getByRole('button', { name: t('lab.bench.skip') }).click();
        await page.getByRole('button', { name: t('lab.bench.note') }).click();
        await examine(page, `${id}, after`);
      });
    }
  });
}

for (const { id } of rows) {
  const station = findStation(id);
  const { t } = wordsOf('en');

  test(`${id}: a link that was passed on opens the same state, and a bad one opens all the same`, async ({
    page,
  }) => {
    await open(page, `/en/lab/${id}`);
    await page.getByRole('button', { name: t('lab.bench.skip') }).click();
    const text = await readText(page);
    const bad = station.model.fields.map(({ key }) => `${key}=no-such-value`).join('&');
    await open(page, `/en/lab/${id}?${bad}`);
    await expect(page.locator('.notice')).toContainText(
      station.station.words.en.names[station.model.fields[0]?.key ?? ''] ?? '',
    );
    await page.getByRole('button', { name: t('lab.bench.skip') }).click();
    if (station.model.fields.every(({ kind }) => kind !== 'moment')) expect(await readText(page)).toBe(text);
  });

  if (station.model.run !== undefined)
    test(`${id}: starts paused, plays until it is paused, and begins again`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await open(page, `/en/lab/${id}`);
      await page.getByRole('button', { name: t('lab.bench.skip') }).click();
      const first = await readText(page);
      await page.waitForTimeout(300);
      expect(await readText(page)).toBe(first);
      await page.getByRole('button', { name: t('lab.bench.play'), exact: true }).click();
      await expect(page.locator('.telling')).not.toHaveText(first);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect(page.getByRole('button', { name: t('lab.bench.play'), exact: true })).toHaveCount(0);
      await expect(page.getByText(t('lab.bench.stillOnly'))).toBeVisible();
      await page.getByRole('button', { name: t('lab.bench.reset') }).click();
      await expect(page.locator('.telling')).toHaveText(first);
    });
}
