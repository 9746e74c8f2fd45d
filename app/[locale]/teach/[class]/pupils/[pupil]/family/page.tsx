// For a pupil's family: the page to print, in the language of the family, and the link that shows it.
import type { Metadata } from 'next';
import { PrintButton } from '@/components/question/print-button';
import { FamilyLink } from '@/components/teach/family-link';
import { SendForm } from '@/components/teach/send-form';
import { MarsTitle } from '@/components/ui/mars-title';
import { TextLink } from '@/components/ui/text-link';
import { familyLinkDays } from '@/domain/family-link';
import { isLocale, locales } from '@/domain/locale';
import { FamilyReport, nameForFamily } from '@/app/family-report';
import { Frame } from '@/app/frame';
import { namePupil } from '@/app/grade-words';
import { getPage, type Page } from '@/app/i18n';
import { getActor, run } from '@/app/run';
import { getPupilFamily } from '@/server/use-cases/get-pupil-family';
import type { Output } from '@/server/use-cases/use-case';

interface FamilyProps {
  readonly params: Promise<{ locale: string; class: string; pupil: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const DAY_MS = 86_400_000;
const usualDays = '14';
const languageNames = { en: 'English', ar: 'العربية' };

interface PartProps {
  readonly page: Page;
  /** In the language of the family. */
  readonly familyPage: Page;
  readonly found: Output<typeof getPupilFamily>;
}

export async function generateMetadata({ params }: Pick<FamilyProps, 'params'>): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('family.over'), robots: { index: false } };
}

function Languages({ page, familyPage, found }: PartProps) {
  const path = `/teach/${found.classId}/pupils/${found.pupil.learnerId}/family`;
  return (
    <nav aria-label={page.t('family.language')} className="tabs">
      {locales.map((locale) => (
        <a
          key={locale}
          lang={locale}
          href={page.href(`${path}?language=${locale}`)}
          aria-current={locale === familyPage.locale ? 'page' : undefined}
        >
          {languageNames[locale]}
        </a>
      ))}
    </nav>
  );
}

async function Link({ page, familyPage, found }: PartProps) {
  const { t, messages, date } = page;
  const { classId, pupil, linkEnds } = found;
  const { now } = await getActor();
  const action = `/api/v1/classes/${classId}/pupils/${pupil.learnerId}/family-link`;
  return (
    <section className="grid gap-s4">
      <div className="grid gap-s3 not-printed">
        <h2>{t('family.linkTitle')}</h2>
        <p>{t('family.linkText')}</p>
        {linkEnds !== null && <p>{t('family.linkIs', { date: date(linkEnds) })}</p>}
      </div>
      <FamilyLink
        classId={classId}
        pupilId={pupil.learnerId}
        locale={familyPage.locale}
        usual={usualDays}
        choices={familyLinkDays.map((days) => ({
          days: String(days),
          label: t('family.daysCount', { count: days }),
          scan: familyPage.t('family.scan', {
            date: familyPage.date(new Date(now.getTime() + days * DAY_MS)),
          }),
        }))}
        words={{ ...messages.family, ...messages.form }}
      />
      {linkEnds !== null && (
        <details className="grid gap-s3 not-printed">
          <summary className="link">{t('family.end')}</summary>
          <p>{t('family.endText', { pupil: namePupil(pupil, page) })}</p>
          <SendForm
            action={action}
            method="DELETE"
            sendLabel={t('family.endConfirm')}
            look="low"
            words={messages.form}
          />
        </details>
      )}
    </section>
  );
}

export default async function PupilFamilyPage({ params, searchParams }: FamilyProps) {
  const { locale, ...place } = await params;
  const { language } = await searchParams;
  const page = await getPage(locale);
  const read = isLocale(language) ? language : (await run(getPupilFamily, page, place)).pupil.locale;
  const familyPage = await getPage(read);
  const found = await run(getPupilFamily, familyPage, place);
  const { pupil } = found;
  const { t, href } = page;
  const path = `/teach/${found.classId}/pupils/${pupil.learnerId}`;
  const title = familyPage.t('family.title', { nickname: nameForFamily(pupil.nickname, familyPage) });
  return (
    <Frame page={page} path={`${path}/family`} current="teach" width="narrow">
      <div className="grid gap-s4 not-printed">
        <p className="over">{t('family.over')}</p>
        <MarsTitle>{t('family.pageTitle', { pupil: namePupil(pupil, page) })}</MarsTitle>
        <p className="lead">{t('family.pageLead')}</p>
        <Languages page={page} familyPage={familyPage} found={found} />
        <div className="acts">
          <PrintButton label={t('family.print')} />
        </div>
      </div>
      <div className="family-desk">
        <Link page={page} familyPage={familyPage} found={found} />
        <article className="family-report" lang={familyPage.locale} dir={familyPage.dir}>
          <h2>{title}</h2>
          <FamilyReport page={familyPage} units={found.units} under="h2" />
        </article>
        <div className="not-printed">
          <TextLink href={href(path)} icon="back">
            {t('pupil.toPupil', { pupil: namePupil(pupil, page) })}
          </TextLink>
        </div>
      </div>
    </Frame>
  );
}
