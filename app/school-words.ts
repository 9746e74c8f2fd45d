// How the school's own sign-in is called on a page.
import { isolate } from '@/domain/isolate';
import type { Page } from './i18n';

interface School {
  /** null: the operator has not said. */
  readonly name: string | null;
}

export function nameAccount({ t }: Page, { name }: School): string {
  return name === null ? t('school.account') : t('school.accountAt', { name: isolate(name) });
}

/** The words of the button that leads there. */
export function schoolButtonWords(page: Page, go: string) {
  const { t } = page;
  return { go, sending: t('school.going'), later: t('form.later') };
}
