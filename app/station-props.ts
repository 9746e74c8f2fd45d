// What the browser needs to show a station of the lab: its words and those of the frame around it.
import type { StationProps } from '@/components/lab/station-props';
import type { StationView } from '@/server/use-cases/station-view';
import type { Page } from './i18n';

export function stationProps(view: StationView, page: Page, isPage: boolean): StationProps {
  const { messages, locale, digits, href } = page;
  const { id, words, predictions, state, nowMs, places } = view;
  return {
    id,
    words,
    predictions,
    state,
    nowMs,
    places,
    frame: messages.lab.bench,
    reader: { locale, digits },
    href: href(`/lab/${view.id}`),
    isPage,
  };
}
