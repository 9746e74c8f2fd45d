// What a class is doing now: who is stuck, who is at work and where, who has finished.
import type { Metadata } from 'next';
import { ClassNowList } from '@/components/teach/class-now-list';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { isolate } from '@/domain/isolate';
import { ClassFrame } from '@/app/class-frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getClassOverview } from '@/server/use-cases/get-class-overview';

interface OverviewProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

async function find(params: OverviewProps['params']) {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  return { page, classId, now: await run(getClassOverview, page, { class: classId }) };
}

export async function generateMetadata({ params }: OverviewProps): Promise<Metadata> {
  const { page, now } = await find(params);
  return { title: `${page.t('teach.tab.overview')} · ${isolate(now.name)}`, robots: { index: false } };
}

export default async function ClassOverviewPage({ params }: OverviewProps) {
  const { page, classId, now } = await find(params);
  const { t, href, locale, digits, messages } = page;
  return (
    <ClassFrame page={page} classId={classId} name={now.name} current="overview">
      {now.pupils.length === 0 ? (
        <EmptyState
          title={t('classOverview.emptyTitle')}
          text={t('classOverview.emptyText')}
          action={
            <Action href={href(`/teach/${classId}/pupils`)} arrow>
              {t('classOverview.emptyAction')}
            </Action>
          }
        />
      ) : (
        <ClassNowList classId={classId} first={now} words={{ ...messages.classOverview, locale, digits }} />
      )}
    </ClassFrame>
  );
}
