// All words of the course with their meanings, by letter.
import type { Metadata } from 'next';
import { GlossaryList, type Letter } from '@/components/course/glossary-list';
import { MarsTitle } from '@/components/ui/mars-title';
import { getGlossary } from '@/server/use-cases/get-glossary';
import type { Output } from '@/server/use-cases/use-case';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';

interface GlossaryProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: GlossaryProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('glossary.title') };
}

function toLetter({ letter, items }: Output<typeof getGlossary>['letters'][number], page: Page): Letter {
  const { locale } = page;
  return {
    letter,
    words: items.map(({ entry, uses }) => ({
      id: entry.id,
      term: entry.words[locale].term,
      meaning: entry.words[locale].meaning,
      uses: uses.map(({ lesson, step }) => lessonLink(lesson, step, page)),
    })),
  };
}

export default async function GlossaryPage({ params }: GlossaryProps) {
  const page = await getPage((await params).locale);
  const { t } = page;
  const { letters } = await run(getGlossary, page);
  const count = letters.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Frame page={page} path="/glossary" width="narrow">
      <MarsTitle>{t('glossary.title')}</MarsTitle>
      <p className="lead">{t('glossary.lead', { count })}</p>
      <GlossaryList
        letters={letters.map((letter) => toLetter(letter, page))}
        words={{ letters: t('glossary.letters'), usedIn: t('glossary.usedIn') }}
      />
    </Frame>
  );
}
