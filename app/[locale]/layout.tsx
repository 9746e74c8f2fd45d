// The document: language, direction and theme at the first byte.
import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { IdleWatch } from '@/components/session/idle-watch';
import { SessionWatch } from '@/components/session/session-watch';
import { locales } from '@/domain/locale';
import { learnerTag } from '@/server/auth/learner-tag';
import { idleMinutesOf } from '@/server/auth/live-session';
import { getPage } from '../i18n';
import { getActor, getTextSize } from '../run';

interface LocaleParams {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { t, locale } = await getPage((await params).locale);
  return {
    title: { default: `${t('brand')} · ${t('home.title')}`, template: `%s · ${t('brand')}` },
    description: t('description'),
    alternates: { languages: Object.fromEntries(locales.map((language) => [language, `/${language}`])) },
    openGraph: { siteName: t('brand'), locale, type: 'website', images: ['/social.png'] },
    icons: { icon: '/icon.svg' },
    // The header says no-referrer. This lets our own forms name their origin, which plain http needs to be let in by.
    referrer: 'same-origin',
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f1e6' },
    { media: '(prefers-color-scheme: dark)', color: '#0b101e' },
  ],
};

export default async function LocaleLayout({ children, params }: LocaleParams & { children: ReactNode }) {
  const page = await getPage((await params).locale);
  const { locale, dir, settings, digits, t, href } = page;
  const { actor } = await getActor();
  // By this tag the page knows whose answers it keeps until the server has them.
  const learner = actor.role !== 'visitor' ? learnerTag(actor.learnerId) : undefined;
  const idleMinutes = actor.role !== 'visitor' ? idleMinutesOf(actor) : null;
  return (
    <html
      lang={locale}
      dir={dir}
      data-theme={settings.theme}
      data-text={await getTextSize(page)}
      data-digits={digits}
      data-learner={learner}
    >
      <body>
        {children}
        <SessionWatch idleHref={href('/signed-out')} />
        {idleMinutes !== null && (
          <IdleWatch
            minutes={idleMinutes}
            doneHref={href('/signed-out')}
            words={{ title: t('idle.ask'), text: t('idle.soon'), stay: t('idle.stay') }}
          />
        )}
      </body>
    </html>
  );
}
