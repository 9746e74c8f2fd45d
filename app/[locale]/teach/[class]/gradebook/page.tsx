// The gradebook: pupils by assignments. No averages over children, no ranks; what did not come has no number.
import type { Metadata } from 'next';
import { GradeWords } from '@/components/teach/grade-cell';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { ClassFrame } from '@/app/class-frame';
import { namePupil, sayMark } from '@/app/grade-words';
import { getPage, type Page } from '@/app/i18n';
import { run } from '@/app/run';
import { titleWork } from '@/app/work-title';
import { isolate } from '@/domain/isolate';
import { getGradebook } from '@/server/use-cases/get-gradebook';
import type { Output } from '@/server/use-cases/use-case';
import './gradebook.css';

interface GradebookProps {
  readonly params: Promise<{ locale: string; class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Found = Output<typeof getGradebook>;
interface PartProps {
  readonly page: Page;
  readonly found: Found;
}

export async function generateMetadata({ params }: GradebookProps): Promise<Metadata> {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  const found = await run(getGradebook, page, { class: classId });
  return { title: page.t('gradebook.pageTitle', { class: isolate(found.className) }) };
}

/** A heading that sorts: a plain link, which says what it will do. The sorted column is told to screen readers too. */
function SortHead({ page, found, by, label }: PartProps & { readonly by: string; readonly label: string }) {
  const { t, href } = page;
  const isCurrent = found.sort === by;
  const isUp = isCurrent ? found.order === 'down' : by === 'pupil';
  const sorted = found.order === 'up' ? 'ascending' : 'descending';
  const target = `/teach/${found.classId}/gradebook?sort=${by}&order=${isUp ? 'up' : 'down'}`;
  return (
    <th scope="col" aria-sort={isCurrent ? sorted : undefined}>
      <a
        className="link"
        href={href(target)}
        aria-label={t(isUp ? 'gradebook.sortUp' : 'gradebook.sortDown', { column: label })}
      >
        {label}
        {isCurrent && <Icon name={found.order === 'up' ? 'up' : 'down'} />}
      </a>
    </th>
  );
}

function Row({ page, found, row }: PartProps & { readonly row: Found['rows'][number] }) {
  const { t, href, number } = page;
  const name = namePupil(row.pupil, page);
  return (
    <tr>
      <th scope="row">
        <a className="grade" href={href(`/teach/${found.classId}/pupils/${row.pupil.learnerId}`)}>
          {name}
        </a>
      </th>
      {row.cells.map((cell, index) => {
        const id = found.columns[index]?.assignment.id ?? '';
        const { percent, mark } = cell;
        return (
          <td key={id}>
            <a
              className="grade"
              href={href(`/teach/${found.classId}/gradebook/${id}/${row.pupil.learnerId}`)}
            >
              <GradeWords
                mark={mark}
                percent={percent === null ? null : t('gradebook.percent', { percent: number(percent) })}
                words={sayMark(cell, page)}
              />
            </a>
          </td>
        );
      })}
    </tr>
  );
}

function Table({ page, found }: PartProps) {
  const { t } = page;
  return (
    <div className="scroll" role="region" tabIndex={0} aria-labelledby="gradebook-caption">
      <table className="table gradebook num">
        <caption id="gradebook-caption">{t('gradebook.caption')}</caption>
        <thead>
          <tr>
            <SortHead page={page} found={found} by="pupil" label={t('gradebook.pupil')} />
            {found.columns.map(({ assignment, thing }) => (
              <SortHead
                key={assignment.id}
                page={page}
                found={found}
                by={assignment.id}
                label={titleWork(thing, page)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {found.rows.map((row) => (
            <Row key={row.pupil.learnerId} page={page} found={found} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Filled({ page, found }: PartProps) {
  const { t, href } = page;
  const path = `/teach/${found.classId}/gradebook`;
  return (
    <div className="grid gap-s4">
      <p>{t('gradebook.lead')}</p>
      {found.rows.length === 0 ? (
        <Notice>{t('gradebook.noPupils')}</Notice>
      ) : (
        <Table page={page} found={found} />
      )}
      <div className="acts">
        <Action href={href(`${path}/csv`)} variant="low" download>
          {t('gradebook.csv')}
        </Action>
        <Action href={href(`${path}/xlsx`)} variant="low" download>
          {t('gradebook.xlsx')}
        </Action>
      </div>
    </div>
  );
}

export default async function GradebookPage({ params, searchParams }: GradebookProps) {
  const { locale, class: classId } = await params;
  const { sort = 'pupil', order = 'up' } = await searchParams;
  const page = await getPage(locale);
  const { t, href } = page;
  const found = await run(getGradebook, page, { class: classId, sort, order });
  return (
    <ClassFrame page={page} classId={found.classId} name={found.className} current="gradebook">
      <h2>{t('gradebook.title')}</h2>
      {found.columns.length === 0 ? (
        <EmptyState
          title={t('gradebook.emptyTitle')}
          text={t('gradebook.emptyText')}
          action={
            <Action href={href(`/teach/${found.classId}/assignments`)} arrow>
              {t('gradebook.emptyAction')}
            </Action>
          }
        />
      ) : (
        <Filled page={page} found={found} />
      )}
    </ClassFrame>
  );
}
