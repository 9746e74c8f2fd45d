// Work that was given, to change it: the form holds what is true now, and says what stays.
import type { Metadata } from 'next';
import { SendForm } from '@/components/teach/send-form';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { isolate } from '@/domain/isolate';
import { ClassFrame } from '@/app/class-frame';
import { getPage, type Page } from '@/app/i18n';
import { run } from '@/app/run';
import { titleWork } from '@/app/work-title';
import { getGivenAssignment } from '@/server/use-cases/get-given-assignment';
import type { Output } from '@/server/use-cases/use-case';
import { TermsFields } from '../terms-fields';

interface GivenProps {
  readonly params: Promise<{ locale: string; class: string; assignment: string }>;
}

interface PartProps {
  readonly page: Page;
  readonly found: Output<typeof getGivenAssignment>;
}

async function find(params: GivenProps['params']): Promise<PartProps> {
  const { locale, ...place } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getGivenAssignment, page, place) };
}

export async function generateMetadata({ params }: GivenProps): Promise<Metadata> {
  const { page, found } = await find(params);
  const work = isolate(titleWork(found.thing, page));
  return { title: page.t('assignments.changeTitle', { work }) };
}

function Change({ page, found }: PartProps) {
  const { t, href } = page;
  const { classId, assignment, pupils, groups } = found;
  const path = `/teach/${classId}/assignments`;
  return (
    <section className="grid gap-s4 max-w-measure">
      <p>{t('assignments.changeText')}</p>
      <SendForm
        action={`/api/v1/classes/${classId}/assignments/${assignment.id}/terms`}
        method="PUT"
        doneHref={href(path)}
        sendLabel={t('assignments.changeSend')}
        words={page.messages.form}
      >
        <input type="hidden" name="version" value={assignment.version} />
        <TermsFields {...{ page, pupils, groups }} terms={assignment} isQuiz={assignment.work === 'quiz'} />
      </SendForm>
    </section>
  );
}

export default async function GivenPage({ params }: GivenProps) {
  const { page, found } = await find(params);
  const { t, href } = page;
  const { classId, className, assignment, thing, state, isArchived } = found;
  return (
    <ClassFrame
      page={page}
      classId={classId}
      name={className}
      current="assignments"
      subPath={`/${assignment.id}`}
    >
      <h2>{titleWork(thing, page)}</h2>
      <p>
        <b>{t(`assignments.state.${state}`)}</b>
      </p>
      {isArchived ? <Notice>{t('assignments.archived')}</Notice> : <Change page={page} found={found} />}
      <TextLink href={href(`/teach/${classId}/assignments`)} icon="back">
        {t('assignments.changeBack')}
      </TextLink>
    </ClassFrame>
  );
}
