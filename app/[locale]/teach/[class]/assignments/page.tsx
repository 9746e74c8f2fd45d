// What a class has been given, when it is due and how many have done it; and the form that gives more.
import type { Metadata } from 'next';
import { SendForm } from '@/components/teach/send-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { ClassFrame } from '@/app/class-frame';
import { isolate } from '@/domain/isolate';
import { getPage, type Page } from '@/app/i18n';
import { Moment } from '@/app/moment';
import { run } from '@/app/run';
import { titleWork } from '@/app/work-title';
import { getAssignments, type GivenAssignment } from '@/server/use-cases/get-assignments';
import type { Output } from '@/server/use-cases/use-case';
import { GiveForm } from './give-form';

interface AssignmentsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

type Found = Output<typeof getAssignments>;

async function find(params: AssignmentsProps['params']): Promise<{ page: Page; found: Found }> {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getAssignments, page, { class: classId }) };
}

export async function generateMetadata({ params }: AssignmentsProps): Promise<Metadata> {
  const { page, found } = await find(params);
  return { title: page.t('assignments.pageTitle', { class: isolate(found.className) }) };
}

function sayResults({ assignment }: GivenAssignment, { t }: Page): string {
  if (assignment.release === 'at-once') return t('assignments.results.atOnce');
  if (assignment.release === 'after-close') return t('assignments.results.afterClose');
  return t(assignment.releasedAt === null ? 'assignments.results.waiting' : 'assignments.results.released');
}

interface GivenProps {
  readonly given: GivenAssignment;
  readonly found: Found;
  readonly page: Page;
}

function Steps({ given, found, page }: GivenProps) {
  const { t, href } = page;
  const { assignment, asked, done } = given;
  const words = page.messages.form;
  const path = `/api/v1/classes/${found.classId}/assignments/${assignment.id}`;
  return (
    <div className="acts">
      {!found.isArchived && (
        <TextLink href={href(`/teach/${found.classId}/assignments/${assignment.id}`)}>
          {t('assignments.change')}
        </TextLink>
      )}
      {assignment.release === 'by-hand' && assignment.releasedAt === null && (
        <details>
          <summary className="link">{t('assignments.openResults')}</summary>
          <p>{t('assignments.openResultsText', { count: asked - done })}</p>
          <SendForm
            action={`${path}/release`}
            method="POST"
            sendLabel={t('assignments.openResultsConfirm')}
            look="low"
            words={words}
          />
        </details>
      )}
      <details>
        <summary className="link">{t('assignments.remove')}</summary>
        <p>{t('assignments.removeText')}</p>
        <SendForm
          action={path}
          method="DELETE"
          sendLabel={t('assignments.removeConfirm')}
          look="low"
          words={words}
        />
      </details>
    </div>
  );
}

function Given(props: GivenProps) {
  const { given, page } = props;
  const { t } = page;
  const { assignment, thing, state, asked, done, begun, late } = given;
  const { opensAt, dueAt, closesAt } = assignment;
  const counts = [
    ...(assignment.isPicked ? [t('assignments.picked')] : []),
    t('assignments.done', { done, pupils: asked }),
    ...(begun > 0 ? [t('assignments.begun', { count: begun })] : []),
    ...(late > 0 ? [t('assignments.late', { count: late })] : []),
  ];
  return (
    <li>
      <div className="grow grid gap-s2">
        <h3>{titleWork(thing, page)}</h3>
        <p className="acts small">
          <b>{t(`assignments.state.${state}`)}</b>
          {state === 'planned' && <Moment page={page} label={t('assignments.opens')} at={opensAt} />}
          {dueAt !== null && <Moment page={page} label={t('assignments.due')} at={dueAt} />}
          {closesAt !== null && <Moment page={page} label={t('assignments.closes')} at={closesAt} />}
        </p>
        <p>{counts.join(' · ')}</p>
        {assignment.work === 'quiz' && <p className="small soft">{sayResults(given, page)}</p>}
        <Steps {...props} />
      </div>
    </li>
  );
}

export default async function AssignmentsPage({ params }: AssignmentsProps) {
  const { page, found } = await find(params);
  const { t } = page;
  const { classId, className, assignments, choices, ideas, pupils, groups, isArchived } = found;
  return (
    <ClassFrame page={page} classId={classId} name={className} current="assignments">
      <h2>{t('assignments.title')}</h2>
      {assignments.length === 0 ? (
        <EmptyState title={t('assignments.emptyTitle')} text={t('assignments.emptyText')} />
      ) : (
        <Ledger>
          {assignments.map((given) => (
            <Given key={given.assignment.id} given={given} found={found} page={page} />
          ))}
        </Ledger>
      )}
      {isArchived ? (
        <Notice>{t('assignments.archived')}</Notice>
      ) : (
        <section className="grid gap-s4 max-w-measure">
          <h2>{t('assignments.give')}</h2>
          <GiveForm {...{ page, classId, choices, ideas, pupils, groups }} />
        </section>
      )}
    </ClassFrame>
  );
}
