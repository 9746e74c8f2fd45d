// The lab: its stations.
import '@/components/lab/lab.css';
import type { Metadata } from 'next';
import { StationList } from '@/components/lab/station-list';
import { MarsTitle } from '@/components/ui/mars-title';
import { writeDigits } from '@/domain/number-text';
import { getLab } from '@/server/use-cases/get-lab';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';

interface LabProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LabProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('lab.title'), description: t('lab.lead') };
}

export default async function LabPage({ params }: LabProps) {
  const page = await getPage((await params).locale);
  const { t, href, number, digits } = page;
  const { stations } = await run(getLab, page);
  return (
    <Frame page={page} path="/lab" current="lab">
      <div className="lab-head">
        <MarsTitle>{t('lab.title')}</MarsTitle>
        <p className="lead">{t('lab.lead')}</p>
      </div>
      <StationList
        stations={stations.map(({ id, sketch, words }, index) => ({
          href: href(`/lab/${id}`),
          over: t('lab.station', { number: number(index + 1) }),
          title: words.title,
          summary: writeDigits(words.summary, digits),
          sketch,
        }))}
      />
    </Frame>
  );
}
