// What of the course can change, newest first: lessons on what is going on, and the pages that were read for them.
import type { Metadata } from 'next';
import { SourceList } from '@/components/course/source-list';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { TextLink } from '@/components/ui/text-link';
import { getNews, type NewsMonth } from '@/server/use-cases/get-news';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';
import { sourceText } from '@/app/source-text';

interface NewsProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: NewsProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('news.title'), description: t('news.lead') };
}

function Month({ month, page }: { readonly month: NewsMonth; readonly page: Page }) {
  const { t, number, locale } = page;
  const name = page.month(month.asOf);
  return (
    <section className="grid gap-s4 pt-s5" aria-labelledby={`as-of-${month.asOf}`}>
      <h2 id={`as-of-${month.asOf}`}>{t('news.month', { month: name })}</h2>
      {month.lessons.length > 0 && (
        <div>
          <h3>{t('news.lessons')}</h3>
          <Ledger>
            {month.lessons.map((lesson) => {
              const { href, label } = lessonLink(lesson, 1, page);
              return (
                <LedgerRow key={lesson.id} href={href} title={label} note={lesson.words[locale].summary} />
              );
            })}
          </Ledger>
        </div>
      )}
      {month.sources.length > 0 && (
        <div className="grid gap-s3">
          <h3>{t('news.sources', { month: name })}</h3>
          <SourceList
            usedIn=""
            sources={month.sources.map((source, index) => {
              const { text, lang } = sourceText(source, page);
              return { number: number(index + 1), text, lang, uses: [] };
            })}
          />
        </div>
      )}
    </section>
  );
}

export default async function NewsPage({ params }: NewsProps) {
  const page = await getPage((await params).locale);
  const { t, href } = page;
  const { months } = await run(getNews, page);
  return (
    <Frame page={page} path="/news" width="narrow">
      <MarsTitle>{t('news.title')}</MarsTitle>
      <p className="lead">{t('news.lead')}</p>
      {months.map((month) => (
        <Month key={month.asOf} month={month} page={page} />
      ))}
      <TextLink href={href('/sources')}>{t('news.sourcesLink')}</TextLink>
    </Frame>
  );
}
