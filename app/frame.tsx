// The frame of a page in its language: navigation, language and theme, footer.
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { PageFrame } from '@/components/ui/page-frame';
import { isolate } from '@/domain/isolate';
import type { Page } from './i18n';
import { getActor } from './run';

interface FrameProps {
  readonly page: Page;
  /** The path of this page without its language, so that the language switch stays here. */
  readonly path: string;
  readonly current?: 'course' | 'lab' | 'progress' | 'search' | 'settings' | 'teach';
  readonly width?: 'page' | 'narrow' | 'full';
  readonly children: ReactNode;
}

/** Plain forms: they work before and without any script, and what is chosen is remembered. */
function ThemeSwitch({
  page,
  path,
  to,
}: {
  readonly page: Page;
  readonly path: string;
  readonly to: 'light' | 'dark';
}) {
  const isAuto = page.settings.theme === 'auto';
  return (
    // As long as the device decides, the server cannot know which of the two is useful: the style sheet shows that one.
    <form method="post" action="/api/v1/settings" className={isAuto ? `to-${to}` : undefined}>
      <input type="hidden" name="theme" value={to} />
      <input type="hidden" name="back" value={page.href(path)} />
      <button
        type="submit"
        className="tool"
        aria-label={page.t(to === 'dark' ? 'frame.toDark' : 'frame.toLight')}
      >
        <Icon name={to === 'dark' ? 'moon' : 'sun'} />
      </button>
    </form>
  );
}

function Tools({ page, path, current }: Pick<FrameProps, 'page' | 'path' | 'current'>) {
  const { t, locale, settings } = page;
  const other = locale === 'en' ? 'ar' : 'en';
  return (
    <>
      <form method="post" action="/api/v1/settings">
        <input type="hidden" name="locale" value={other} />
        <input type="hidden" name="back" value={`/${other}${path}`} />
        <button type="submit" className="tool" lang={other}>
          {t('frame.otherLanguage')}
        </button>
      </form>
      {settings.theme !== 'dark' && <ThemeSwitch page={page} path={path} to="dark" />}
      {settings.theme !== 'light' && <ThemeSwitch page={page} path={path} to="light" />}
      <a
        className="tool"
        href={page.href('/settings')}
        aria-label={t('frame.settings')}
        aria-current={current === 'settings' ? 'page' : undefined}
      >
        <Icon name="settings" />
      </a>
    </>
  );
}

/** What is said on every page while a sample learner or teacher is signed in, so that nobody takes the record for a real one. */
async function findSampleNote({ t }: Page): Promise<string | undefined> {
  const { actor } = await getActor();
  if (actor.role === 'visitor' || !actor.isSample) return undefined;
  const name = isolate(actor.nickname ?? actor.displayName ?? '');
  return t('frame.sample', { role: actor.role, name });
}

export async function Frame({ page, path, current, width = 'page', children }: FrameProps) {
  const { t, href } = page;
  const note = await findSampleNote(page);
  const { actor } = await getActor();
  const isStaff = actor.role === 'teacher' || actor.role === 'admin';
  return (
    <PageFrame
      brand={{ name: t('brand'), href: href('') }}
      skipLabel={t('frame.skip')}
      navLabel={t('frame.nav')}
      nav={[
        { href: href(''), label: t('frame.course'), current: current === 'course' },
        { href: href('/lab'), label: t('frame.lab'), current: current === 'lab' },
        isStaff
          ? { href: href('/teach'), label: t('teach.nav'), current: current === 'teach' }
          : { href: href('/progress'), label: t('frame.progress'), current: current === 'progress' },
        { href: href('/search'), label: t('frame.search'), current: current === 'search' },
      ]}
      tools={<Tools page={page} path={path} {...(current === undefined ? {} : { current })} />}
      {...(note === undefined ? {} : { note })}
      width={width}
      moreLabel={t('frame.more')}
      more={[
        { href: href('/course'), label: t('overview.title') },
        { href: href('/glossary'), label: t('glossary.title') },
        { href: href('/sources'), label: t('sources.title') },
        { href: href('/news'), label: t('news.title') },
        { href: href('/join'), label: t('join.title') },
        { href: href('/privacy'), label: t('own.privacy') },
        { href: href('/sign-in'), label: t('staff.forTeachers') },
        ...(actor.role === 'admin' ? [{ href: href('/house'), label: t('house.title') }] : []),
      ]}
      footer={[`${t('brand')} · ${t('tagline')}`, t('noAccount'), t('credits')]}
    >
      {children}
    </PageFrame>
  );
}
