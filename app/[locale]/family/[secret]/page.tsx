// What the link of a family shows: what a pupil understands, for whoever has the link, without an account.
import type { Metadata } from 'next';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/question/print-button';
import { FamilyReport, nameForFamily } from '@/app/family-report';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getFamilyReport } from '@/server/use-cases/get-family-report';

interface FamilyProps {
  readonly params: Promise<{ locale: string; secret: string }>;
}

/** The address is a key, as that of a login card is: see there. The title names nobody: it stays in the browser's history. */
export async function generateMetadata({ params }: FamilyProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return {
    title: t('family.over'),
    robots: { index: false, follow: false },
    referrer: 'strict-origin',
  };
}

export default async function FamilyPage({ params }: FamilyProps) {
  const { locale, secret } = await params;
  const page = await getPage(locale);
  const { t, date } = page;
  const { nickname, isSample, expiresAt, units } = await run(getFamilyReport, page, { secret });
  return (
    <Frame page={page} path={`/family/${secret}`} width="narrow">
      <p className="over">{t('family.over')}</p>
      <MarsTitle>{t('family.title', { nickname: nameForFamily(nickname, page) })}</MarsTitle>
      {isSample && <Notice>{t('card.sample')}</Notice>}
      <div className="family-report">
        <FamilyReport page={page} units={units} under="h1" />
        <p className="small soft">{t('family.until', { date: date(expiresAt) })}</p>
        <div className="acts">
          <PrintButton label={t('family.print')} />
        </div>
      </div>
    </Frame>
  );
}
