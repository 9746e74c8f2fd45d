// The classes of a teacher, and the form that makes one.
import type { Metadata } from 'next';
import { SendForm } from '@/components/teach/send-form';
import { TextField } from '@/components/teach/text-field';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { isolate } from '@/domain/isolate';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { run } from '@/app/run';
import { getClasses } from '@/server/use-cases/get-classes';
import type { Output } from '@/server/use-cases/use-case';

interface TeachProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: TeachProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('classes.title') };
}

const languages = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ar', label: 'العربية', lang: 'ar' },
];

function NewClass({ page }: { readonly page: Page }) {
  const { t, href, locale } = page;
  return (
    <section className="grid gap-s4">
      <h2>{t('classes.newTitle')}</h2>
      <SendForm
        action="/api/v1/classes/{new}"
        method="PUT"
        doneHref={href('/teach/{new}/pupils')}
        sendLabel={t('classes.create')}
        words={page.messages.form}
      >
        <TextField
          id="class-name"
          name="name"
          label={t('classes.name')}
          note={t('classes.nameNote')}
          maxLength={80}
          isRequired
        />
        <ChoiceGroup
          legend={t('classes.language')}
          name="locale"
          chosen={locale}
          layout="across"
          choices={languages}
        />
        <ChoiceGroup
          legend={t('classes.digits')}
          name="digits"
          chosen="auto"
          layout="across"
          choices={[
            { value: 'auto', label: t('classes.digitsAuto') },
            { value: 'latn', label: '0123' },
            { value: 'arab', label: '٠١٢٣' },
          ]}
        />
      </SendForm>
    </section>
  );
}

type Listed = Output<typeof getClasses>;

function ClassList({ page, label, classes }: { page: Page; label: string; classes: Listed }) {
  const { t, href } = page;
  return (
    <Ledger label={label}>
      {classes.map(({ id, name, locale, pupils }) => (
        <LedgerRow
          key={id}
          href={href(`/teach/${id}`)}
          title={<bdi>{name}</bdi>}
          note={`${isolate(languages.find(({ value }) => value === locale)?.label ?? '')} · ${t('classes.pupils', { count: pupils })}`}
          end={<Icon name="arrow" />}
        />
      ))}
    </Ledger>
  );
}

export default async function TeachPage({ params }: TeachProps) {
  const page = await getPage((await params).locale);
  const { t } = page;
  const classes = await run(getClasses, page);
  const current = classes.filter(({ isArchived }) => !isArchived);
  const archived = classes.filter(({ isArchived }) => isArchived);
  return (
    <Frame page={page} path="/teach" current="teach" width="narrow">
      <p className="over">{t('teach.over')}</p>
      <MarsTitle>{t('classes.title')}</MarsTitle>
      <p className="lead">{t('classes.lead')}</p>
      {current.length === 0 ? (
        <EmptyState title={t('classes.emptyTitle')} text={t('classes.emptyText')} />
      ) : (
        <ClassList page={page} label={t('classes.list')} classes={current} />
      )}
      <NewClass page={page} />
      {archived.length > 0 && (
        <section>
          <h2>{t('classes.archivedTitle')}</h2>
          <ClassList page={page} label={t('classes.archivedTitle')} classes={archived} />
        </section>
      )}
    </Frame>
  );
}
