// What Marsad keeps about people: for pupils in few words, for parents and schools whole.
import type { Metadata } from 'next';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { CookieTable, DeviceTable, FieldLists, PupilNotice, PurposeTables } from '@/app/own-parts';
import { run } from '@/app/run';
import { getPrivacy } from '@/server/use-cases/get-privacy';

interface PrivacyProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PrivacyProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('own.privacy') };
}

export default async function PrivacyPage({ params }: PrivacyProps) {
  const page = await getPage((await params).locale);
  const { t, href } = page;
  const { retentionMonths, isHttps, hasSchool } = await run(getPrivacy, page);
  return (
    <Frame page={page} path="/privacy" width="narrow">
      <MarsTitle>{t('own.privacy')}</MarsTitle>
      <p className="lead">{t('own.privacyLead')}</p>
      <PupilNotice page={page} months={retentionMonths} />
      <div className="acts">
        <Action href={href('/me')} arrow>
          {t('own.toMe')}
        </Action>
      </div>
      <section className="grid gap-s4">
        <h2>{t('own.parents.title')}</h2>
        <p>{t('own.parents.lead')}</p>
        <PurposeTables page={page} months={retentionMonths} />
        <p>{t('own.parents.family')}</p>
        <p>{t('own.parents.rights')}</p>
      </section>
      <section className="grid gap-s4">
        <h2>{t('own.device.title')}</h2>
        <p>{t('own.device.text')}</p>
        <DeviceTable page={page} />
        <p>{t('own.cookies.lead')}</p>
        <CookieTable page={page} isHttps={isHttps} hasSchool={hasSchool} />
      </section>
      <section className="grid gap-s4">
        <h2>{t('own.fields.title')}</h2>
        <p>{t('own.fields.lead')}</p>
        <FieldLists page={page} />
      </section>
    </Frame>
  );
}
