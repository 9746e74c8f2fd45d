// What a family reads of a pupil, on the page of its link and on paper: in the family's language, as `page` has it.
import './family-report.css';
import { isolate } from '@/domain/isolate';
import type { FamilyUnit } from '@/server/use-cases/family-report';
import type { Page } from './i18n';
import { lessonLink } from './lesson-link';

interface FamilyReportProps {
  readonly page: Page;
  readonly units: readonly FamilyUnit[];
  /** The level of the title above it. */
  readonly under: 'h1' | 'h2';
}

/** As a family reads the name of a pupil. */
export function nameForFamily(nickname: string | null, { t }: Page): string {
  return nickname === null ? t('family.nobody') : isolate(nickname);
}

const levels = { h1: ['h2', 'h3'], h2: ['h3', 'h4'] } as const;

interface PartProps {
  readonly title: string;
  readonly objectives: FamilyUnit['understood'];
  readonly say: 'progress.can' | 'family.learning';
  readonly page: Page;
  readonly under: 'h1' | 'h2';
}

function Part({ title, objectives, say, page, under }: PartProps) {
  const [, Heading] = levels[under];
  const { t, locale } = page;
  if (objectives.length === 0) return null;
  return (
    <div>
      <Heading className="small soft">{title}</Heading>
      <ul>
        {objectives.map(({ id, words }) => (
          <li key={id}>{t(say, { can: words[locale].can })}</li>
        ))}
      </ul>
    </div>
  );
}

function Unit({ page, one, under }: Pick<PartProps, 'page' | 'under'> & { readonly one: FamilyUnit }) {
  const [Title, Heading] = levels[under];
  const { t, locale, number } = page;
  const { unit, understood, underWay, talkAbout } = one;
  const link = talkAbout === null ? null : lessonLink(talkAbout, 1, page);
  return (
    <section className="family-unit">
      <Title>
        <span className="over">{t('unit.number', { number: number(unit.number) })}</span>{' '}
        {unit.words[locale].title}
      </Title>
      <Part {...{ page, under, objectives: understood }} title={t('family.understood')} say="progress.can" />
      <Part {...{ page, under, objectives: underWay }} title={t('family.underWay')} say="family.learning" />
      {talkAbout !== null && link !== null && (
        <div className="family-talk">
          <Heading className="small soft">{t('family.talk')}</Heading>
          <p>{talkAbout.words[locale].wonder}</p>
          <p className="small soft">
            <a className="underline" href={link.href}>
              {t('family.talkFrom', { lesson: link.label })}
            </a>
          </p>
        </div>
      )}
    </section>
  );
}

export function FamilyReport({ page, units, under }: FamilyReportProps) {
  const { t } = page;
  if (units.length === 0) return <p>{t('family.none')}</p>;
  return (
    <>
      <p>{t('family.lead')}</p>
      {units.map((one) => (
        <Unit key={one.unit.id} page={page} one={one} under={under} />
      ))}
      <p className="small soft">{t('family.how')}</p>
    </>
  );
}
