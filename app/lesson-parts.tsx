// What compiled lesson text is drawn with: the boxes and terms, the figures with their numbers, the questions.
import type { ReactNode } from 'react';
import { BarFigure } from '@/components/chart/bar-figure';
import { LineFigure, type Curve } from '@/components/chart/line-figure';
import { MapFigure } from '@/components/chart/map-figure';
import { ReliefProfile } from '@/components/chart/relief-profile';
import { Timeline } from '@/components/chart/timeline';
import { LessonStation } from '@/components/lab/lesson-station';
import { Formula } from '@/components/lesson/formula';
import { lessonComponents } from '@/components/lesson/mdx-components';
import type { GlossaryEntry, Place } from '@/domain/content/catalog';
import { writeDigits } from '@/domain/number-text';
import olympusProfile from '@/content/figures/olympus-profile.json';
import type { StationView } from '@/server/use-cases/station-view';
import type { Page } from './i18n';
import { stationProps } from './station-props';

const figures: Record<string, { readonly points: readonly { distanceKm: number; heightKm: number }[] }> = {
  'olympus-profile': olympusProfile,
};

interface FigureTexts {
  readonly label: string;
  readonly point: string;
  readonly caption: string;
}

function reliefFigure({ t, number }: Page) {
  const words = {
    distanceAxis: t('figure.distanceAxis'),
    heightAxis: (times: string) => t('figure.heightAxis', { times }),
    highest: t('figure.highest'),
    withHeight: (name: string, height: string) => t('figure.withHeight', { name, height }),
    tableLink: t('figure.tableLink'),
    distanceHead: t('figure.distanceHead'),
    heightHead: t('figure.heightHead'),
  };
  return function LessonRelief({
    figure,
    ...texts
  }: FigureTexts & { figure: string; marks?: { heightKm: number; name: string }[] }) {
    const points = figures[figure]?.points;
    if (points === undefined) throw new Error(`unknown figure "${figure}"`);
    return <ReliefProfile {...texts} points={points} words={words} formatNumber={number} />;
  };
}

interface BarTexts extends FigureTexts {
  readonly unit: string;
  readonly bars: readonly { name: string; value: number }[];
}

/** As many decimals as the most exact bar has. */
function decimalsOf(bars: BarTexts['bars']): number {
  return Math.max(0, ...bars.map(({ value }) => String(value).split('.')[1]?.length ?? 0));
}

function barFigure({ t, number }: Page) {
  return function LessonBars(props: BarTexts) {
    const valueHead = t('figure.valueHead', { unit: props.unit });
    const words = { tableLink: t('figure.tableLink'), nameHead: t('figure.nameHead'), valueHead };
    return <BarFigure {...props} decimals={decimalsOf(props.bars)} words={words} formatNumber={number} />;
  };
}

function mapFigure({ t, number, locale, digits }: Page, known: readonly Place[]) {
  const words = {
    number: t('figure.numberHead'),
    name: t('figure.nameHead'),
    latitude: t('figure.latitudeHead'),
    longitude: t('figure.longitudeHead'),
    coordinate: (side: 'north' | 'south' | 'east', degrees: string) => t(`figure.${side}`, { degrees }),
  };
  return function LessonMap({ places, ...texts }: FigureTexts & { places: readonly string[] }) {
    const shown = places.map((id) => {
      const place = known.find((each) => each.id === id);
      if (place === undefined) throw new Error(`unknown place "${id}"`);
      return { ...place, name: writeDigits(place.words[locale].name, digits) };
    });
    return <MapFigure {...texts} places={shown} words={words} formatNumber={number} />;
  };
}

interface LineTexts extends FigureTexts {
  readonly x: string;
  readonly y: string;
  readonly lines: readonly Curve[];
}

function lineFigure({ t, number }: Page) {
  return function LessonLines(props: LineTexts) {
    return <LineFigure {...props} words={{ tableLink: t('figure.tableLink') }} formatNumber={number} />;
  };
}

/** In place on a press; a station that is not built yet is not named. */
function lessonStation(page: Page, known: readonly StationView[]) {
  return function StationInLesson({ id }: { readonly id: string }) {
    const view = known.find((each) => each.id === id);
    return view === undefined ? null : <LessonStation {...stationProps(view, page, false)} />;
  };
}

interface Known {
  readonly terms: readonly GlossaryEntry[];
  readonly places: readonly Place[];
  readonly stations: readonly StationView[];
}

export function lessonParts(
  page: Page,
  { terms, places, stations }: Known,
  question: (id: string) => ReactNode,
): Record<string, unknown> {
  const { know, change, deeper, atHome, table } = page.messages.lesson;
  const meanings = Object.fromEntries(terms.map(({ id, words }) => [id, words[page.locale]]));
  return {
    ...lessonComponents({ know, change, deeper, atHome, table }, meanings),
    Formula,
    ReliefProfile: reliefFigure(page),
    BarFigure: barFigure(page),
    MapFigure: mapFigure(page, places),
    LineFigure: lineFigure(page),
    Timeline,
    Station: lessonStation(page, stations),
    Question: ({ id }: { id: string }) => question(id),
  };
}
