// The frame of a class's pages: its name, and the way between its pages.
import type { ReactNode } from 'react';
import { MarsTitle } from '@/components/ui/mars-title';
import { isolate } from '@/domain/isolate';
import { Frame } from './frame';
import type { Page } from './i18n';

/** In the order of a lesson: what happens now, what was given, what came of it, what to teach again, who is here. */
const tabs = ['overview', 'assignments', 'gradebook', 'misconceptions', 'questions', 'pupils'] as const;
export type ClassTab = (typeof tabs)[number];

interface ClassFrameProps {
  readonly page: Page;
  readonly classId: string;
  readonly name: string;
  readonly current: ClassTab;
  /** Of this page below the tab, such as `/some-assignment`. */
  readonly subPath?: string;
  readonly children: ReactNode;
}

export function ClassFrame({ page, classId, name, current, subPath = '', children }: ClassFrameProps) {
  const { t, href } = page;
  const path = (tab: ClassTab): string => `/teach/${classId}/${tab}`;
  return (
    <Frame page={page} path={`${path(current)}${subPath}`} current="teach">
      <p className="over pbs-s6">{t('teach.over')}</p>
      <MarsTitle>{isolate(name)}</MarsTitle>
      <nav aria-label={t('teach.tabs')} className="tabs">
        {tabs.map((tab) => (
          <a key={tab} href={href(path(tab))} aria-current={tab === current ? 'page' : undefined}>
            {t(`teach.tab.${tab}`)}
          </a>
        ))}
      </nav>
      {children}
    </Frame>
  );
}
