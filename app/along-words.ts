// The question whether a guest's work comes along, in the words of a page.
import type { AlongWords } from '@/components/card/along-choice';
import type { Page } from './i18n';

/** `guestAnswers` as the use case counted them; null: there is nothing to ask. */
export function alongWords({ t }: Page, guestAnswers: number | null): AlongWords | null {
  if (guestAnswers === null) return null;
  return {
    ask: t('along.ask', { count: guestAnswers }),
    ...{ yes: t('along.yes'), yesNote: t('along.yesNote'), no: t('along.no'), noNote: t('along.noNote') },
    ...{ why: t('along.why'), choose: t('along.choose') },
  };
}
