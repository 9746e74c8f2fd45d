// Where everything in the course comes from.
import type { Metadata } from 'next';
import { SourceList } from '@/components/course/source-list';
import { MarsTitle } from '@/components/ui/mars-title';
import { getSources } from '@/server/use-cases/get-sources';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';
import { sourceText } from '@/app/source-text';

interface SourcesProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SourcesProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('sources.title') };
}

export default async function SourcesPage({ params }: SourcesProps) {
  const page = await getPage((await params).locale);
  const { t, number } = page;
  const { sources } = await run(getSources, page);
  return (
    <Frame page={page} path="/sources" width="narrow">
      <MarsTitle>{t('sources.title')}</MarsTitle>
      <p className="lead">{t('sources.lead', { count: sources.length })}</p>
      <SourceList
        usedIn={t('glossary.usedIn')}
        sources={sources.map(({ source, lessons }, index) => ({
          number: number(index + 1),
          ...sourceText(source, page),
          uses: lessons.map((lesson) => lessonLink(lesson, 1, page)),
        }))}
      />
    </Frame>
  );
}
