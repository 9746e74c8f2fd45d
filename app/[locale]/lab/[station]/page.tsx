// A station of the lab on a page of its own, set up as the address says; below it how its model works.
import '@/components/lab/lab.css';
import type { Metadata } from 'next';
import { Station } from '@/components/lab/station';
import { Sources } from '@/components/lesson/sources';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { Text } from '@/components/ui/text';
import { sourceText } from '@/app/source-text';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { run } from '@/app/run';
import { stationProps } from '@/app/station-props';
import { getStation } from '@/server/use-cases/get-station';
import type { Output } from '@/server/use-cases/use-case';

interface StationPageProps {
  readonly params: Promise<{ locale: string; station: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Found = Output<typeof getStation>;

async function find({ params, searchParams }: StationPageProps): Promise<{ page: Page; found: Found }> {
  const { locale, station } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getStation, page, { station, params: await searchParams }) };
}

export async function generateMetadata(props: StationPageProps): Promise<Metadata> {
  const { found, page } = await find(props);
  const { title, ask } = found.view.words;
  return { title: `${title} · ${page.t('lab.over')}`, description: ask };
}

function About({ found, page }: { readonly found: Found; readonly page: Page }) {
  const { t } = page;
  const { model, leftOut } = found.view.words;
  return (
    <div className="about">
      <section>
        <h2>{t('lab.aboutTitle')}</h2>
        {model.map((text) => (
          <p key={text}>
            <Text>{text}</Text>
          </p>
        ))}
        <h3>{t('lab.leftOutTitle')}</h3>
        <ul role="list">
          {leftOut.map((text) => (
            <li key={text}>
              <Text>{text}</Text>
            </li>
          ))}
        </ul>
      </section>
      <Sources
        title={t('lab.sourcesTitle')}
        sources={found.sources.map((source, index) => ({
          number: page.number(index + 1),
          ...sourceText(source, page),
        }))}
      />
    </div>
  );
}

export default async function StationPage(props: StationPageProps) {
  const { page, found } = await find(props);
  const { t, href } = page;
  const { view } = found;
  const names = view.repaired
    .map((key) => view.words.names[key] ?? key)
    .join(page.locale === 'ar' ? '، ' : ', ');
  return (
    <Frame page={page} path={`/lab/${view.id}`} current="lab">
      <div className="lab-head">
        <p className="over">
          <a href={href('/lab')}>{t('lab.over')}</a>
        </p>
        <MarsTitle>{view.words.title}</MarsTitle>
        <p className="lead">
          <Text>{view.words.ask}</Text>
        </p>
      </div>
      {names !== '' && <Notice>{t('lab.repaired', { names })}</Notice>}
      <Station {...stationProps(view, page, true)} />
      <About found={found} page={page} />
    </Frame>
  );
}
