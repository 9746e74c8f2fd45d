// The parts of the page on privacy, made from the registry: what is kept of whom, and every field by its name.
import { FieldList } from '@/components/own/field-list';
import { PurposeTable } from '@/components/own/purpose-table';
import { listCookies } from '@/domain/privacy/cookies';
import { deviceStores, deviceUses } from '@/domain/privacy/device-stores';
import { planPupilNotice } from '@/domain/privacy/notice';
import { entryOf, purposesOf, retentionOf, tablesOf } from '@/domain/privacy/registry';
import { purposes, type Purpose } from '@/domain/privacy/table-entry';
import type { Page } from './i18n';

interface OwnPartProps {
  readonly page: Page;
  readonly months: number;
}

export function PupilNotice({ page: { t }, months }: OwnPartProps) {
  const { title, before, kept, after } = planPupilNotice(purposesOf('pupil'));
  return (
    <section className="grid gap-s3">
      <h2>{t(title)}</h2>
      {before.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <ul className="list-disc ps-s5">
        {kept.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      {after.map((key) => (
        <p key={key}>{t(key, { months })}</p>
      ))}
    </section>
  );
}

const owners = ['pupil', 'adult', 'house'] as const;

export function PurposeTables({ page: { t }, months }: OwnPartProps) {
  const describe = (purpose: Purpose) => ({
    id: purpose,
    name: t(`own.purpose.${purpose}.name`),
    what: t(`own.purpose.${purpose}.what`),
    why: t(`own.purpose.${purpose}.why`),
    long: retentionOf(purpose)
      .map((retention) =>
        // It is long, and the same for all that hangs on a learner.
        retention === 'learner' && purpose !== 'profile'
          ? t('own.withProfile')
          : t(`own.retention.${retention}`, { months }),
      )
      .join(' '),
  });
  return owners.map((owner) => (
    <PurposeTable
      key={owner}
      caption={t(`own.owner.${owner}`)}
      head={{ what: t('own.head.what'), why: t('own.head.why'), long: t('own.head.long') }}
      rows={purposesOf(owner).map(describe)}
    />
  ));
}

interface CookieTableProps {
  readonly page: Page;
  readonly isHttps: boolean;
  /** The staff may come in by the school's own sign-in. */
  readonly hasSchool: boolean;
}

export function CookieTable({ page: { t }, isHttps, hasSchool }: CookieTableProps) {
  return (
    <PurposeTable
      caption={t('own.cookies.title')}
      head={{ what: t('own.cookies.name'), why: t('own.cookies.why'), long: t('own.cookies.long') }}
      rows={listCookies(isHttps, hasSchool).map(({ name, purpose, days }) => ({
        ...{ id: name, name, what: '' },
        why: t(`own.cookies.${purpose}`),
        long: days === null ? t('own.cookies.closed') : t('own.cookies.days', { count: days }),
      }))}
    />
  );
}

export function DeviceTable({ page: { t } }: Pick<OwnPartProps, 'page'>) {
  return (
    <PurposeTable
      caption={t('own.device.caption')}
      head={{ what: t('own.device.name'), why: t('own.device.why'), long: t('own.device.long') }}
      rows={deviceUses.map((use) => ({
        ...{ id: use, name: deviceStores[use].name, what: '' },
        why: t(`own.device.${use}`),
        long: t(`own.device.${use}Long`),
      }))}
    />
  );
}

export function FieldLists({ page: { t } }: { readonly page: Page }) {
  const listFields = (purpose: Purpose) =>
    tablesOf(purpose).flatMap((table) =>
      Object.entries(entryOf(table).columns).map(([column, entry]) => ({
        name: `${table}.${column}`,
        kind: t(`own.class.${entry.class}`),
        file: t(entry.isExported ? 'own.fields.yes' : 'own.fields.no'),
      })),
    );
  return purposes.map((purpose) => (
    <FieldList
      key={purpose}
      title={t(`own.purpose.${purpose}.name`)}
      head={{ field: t('own.fields.field'), kind: t('own.fields.class'), file: t('own.fields.file') }}
      fields={listFields(purpose)}
    />
  ));
}
