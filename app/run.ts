// A page's one question to the server: runs a read use case as the current reader.
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { TextSize } from '@/domain/settings';
import { currentActor } from '@/server/auth/current-actor';
import type { UseCase } from '@/server/use-cases/use-case';
import type { Page } from './i18n';

/** One look-up a request, however many parts of the page ask. */
export const getActor = cache(async () => {
  const now = new Date();
  return { now, actor: await currentActor(now) };
});

/** What this browser has chosen, else what is set for whoever is signed in. */
export async function getTextSize({ settings }: Page): Promise<TextSize> {
  const { actor } = await getActor();
  return settings.textSize ?? (actor.role === 'visitor' ? 'usual' : actor.textSize);
}

/** A page and its title ask for the same: it is done once a request. Input goes as text, so that equal is the same. */
const readOnce = cache(
  async <Value>(read: UseCase<Value>, locale: Page['locale'], digits: Page['digits'], input: string) => {
    const { now, actor } = await getActor();
    return await read({ actor, now, reading: { locale, digits } }, JSON.parse(input));
  },
);

/** What is denied or missing is not found; a page has no other way to be refused. */
export async function run<Value>(read: UseCase<Value>, page: Page, input: object = {}): Promise<Value> {
  const result = await readOnce(read, page.locale, page.digits, JSON.stringify(input));
  if (!result.ok) notFound();
  return result.value;
}
