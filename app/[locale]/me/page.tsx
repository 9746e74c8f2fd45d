// What is kept about whoever reads this page, to look at, to take away, and to erase.
import type { Metadata } from 'next';
import { EraseMe } from '@/components/own/erase-me';
import { SchoolButton } from '@/components/staff/school-button';
import { SendForm } from '@/components/teach/send-form';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { isolate } from '@/domain/isolate';
import { entryOf } from '@/domain/privacy/registry';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { getActor, run } from '@/app/run';
import { nameAccount, schoolButtonWords } from '@/app/school-words';
import { getOwnData } from '@/server/use-cases/get-own-data';
import type { Output } from '@/server/use-cases/use-case';

interface MeProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: MeProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('own.me.title') };
}

type OwnData = Output<typeof getOwnData>;

function Kept({ page: { t, date }, own }: { readonly page: Page; readonly own: OwnData }) {
  const { nickname, createdAt, classNames, staff } = own.profile;
  const name = staff?.displayName ?? nickname;
  return (
    <Ledger label={t('own.me.title')}>
      <LedgerRow
        title={name === null ? t('own.me.guest') : <bdi>{name}</bdi>}
        note={t('own.me.since', { date: date(createdAt) })}
      />
      {staff !== null && <LedgerRow title={t('own.me.staff', { name: isolate(staff.signInName) })} />}
      {classNames.map((className, index) => (
        <LedgerRow key={index} title={t('own.me.inClass', { name: isolate(className) })} />
      ))}
      {own.counts.map(({ table, count }) =>
        // These are the rows above, by name; and whoever is in a group has the group.
        table === 'learner' ||
        table === 'class' ||
        table === 'enrolment' ||
        table === 'staff' ||
        table === 'class_group_member' ? null : (
          <LedgerRow
            key={table}
            title={t(`own.count.${table}`, { count })}
            note={t(`own.purpose.${entryOf(table).purpose}.why`)}
          />
        ),
      )}
    </Ledger>
  );
}

/** Shown as long as there is one: a pupil knows who sees what they understand, and can end it. */
function FamilyLinks({ page: { t, date, messages }, own }: { readonly page: Page; readonly own: OwnData }) {
  if (own.familyLinks.length === 0) return null;
  return (
    <section className="grid gap-s3">
      <h2>{t('own.me.family')}</h2>
      {own.familyLinks.map(({ className, expiresAt }, index) => (
        <p key={index}>{t('own.me.familyText', { class: isolate(className), date: date(expiresAt) })}</p>
      ))}
      <details className="grid gap-s3">
        <summary className="link">{t('own.me.familyEnd')}</summary>
        <p>{t('own.me.familyEndText')}</p>
        <SendForm
          action="/api/v1/me/family-links"
          method="DELETE"
          sendLabel={t('own.me.familyEndConfirm')}
          look="low"
          words={messages.form}
        />
      </details>
    </section>
  );
}

function SchoolAccount({
  page,
  school,
}: {
  readonly page: Page;
  readonly school: NonNullable<OwnData['school']>;
}) {
  const { t, href, date, messages } = page;
  const account = nameAccount(page, school);
  return (
    <section className="grid gap-s3">
      <h2>{t('school.over')}</h2>
      {school.since === null ? (
        <>
          <p>{t('school.meText', { account })}</p>
          <SchoolButton
            doneHref={href('/me')}
            isAskedAnew
            words={schoolButtonWords(page, t('school.link', { account }))}
          />
        </>
      ) : (
        <>
          <p>{t('school.meLinked', { account, date: date(school.since) })}</p>
          <details>
            <summary>{t('school.unlinkAsk')}</summary>
            <p className="small">{t('school.unlinkText')}</p>
            <SendForm
              action="/api/v1/me/school-account"
              method="DELETE"
              sendLabel={t('school.unlink')}
              look="low"
              words={messages.form}
            />
          </details>
        </>
      )}
    </section>
  );
}

function Erase({ page: { t, href }, own }: { readonly page: Page; readonly own: OwnData }) {
  return (
    <section className="grid gap-s3">
      <h2>{t('own.erase.title')}</h2>
      <p>{t('own.erase.text')}</p>
      {own.profile.staff !== null && <p>{t('own.erase.staffText')}</p>}
      <EraseMe
        tag={own.tag}
        doneHref={`${href('/me')}?erased`}
        words={{
          open: t('own.erase.open'),
          ask: t('own.erase.ask'),
          what: t('own.erase.what'),
          sure: t('own.erase.sure'),
          confirm: t('own.erase.confirm'),
          sending: t('own.erase.sending'),
          cancel: t('own.erase.cancel'),
          later: t('own.erase.later'),
        }}
      />
    </section>
  );
}

async function OwnPage({ page }: { readonly page: Page }) {
  const { t, href } = page;
  const own = await run(getOwnData, page);
  return (
    <div className="grid gap-s7">
      <section className="grid gap-s4">
        <p className="lead">{t('own.me.lead')}</p>
        <Kept page={page} own={own} />
      </section>
      <FamilyLinks page={page} own={own} />
      <section className="grid gap-s3">
        <h2>{t('own.me.howLong')}</h2>
        <p>
          {t(own.profile.staff === null ? 'own.retention.learner' : 'own.retention.account', {
            months: own.retentionMonths,
          })}
        </p>
        <TextLink href={href('/privacy')}>{t('own.me.privacyLink')}</TextLink>
      </section>
      <section className="grid gap-s3">
        <h2>{t('own.me.file')}</h2>
        <p>{t('own.me.fileText')}</p>
        <div className="acts">
          <Action href="/api/v1/me/export" download>
            {t('own.me.download')}
          </Action>
        </div>
      </section>
      {own.school !== null && <SchoolAccount page={page} school={own.school} />}
      <Erase page={page} own={own} />
    </div>
  );
}

export default async function MePage({ params, searchParams }: MeProps) {
  const page = await getPage((await params).locale);
  const said = await searchParams;
  const { t, href } = page;
  const { actor } = await getActor();
  return (
    <Frame page={page} path="/me" width="narrow">
      <MarsTitle>{t('own.me.title')}</MarsTitle>
      {actor.role === 'visitor' ? (
        <>
          {said['erased'] !== undefined && <Notice>{t('own.erase.done')}</Notice>}
          <EmptyState
            title={t('own.me.emptyTitle')}
            text={t('own.me.emptyText')}
            action={
              <Action href={href('')} arrow>
                {t('own.me.emptyAction')}
              </Action>
            }
          />
        </>
      ) : (
        <OwnPage page={page} />
      )}
    </Frame>
  );
}
