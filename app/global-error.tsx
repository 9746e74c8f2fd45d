'use client';
// 500 for a page that the server could not make: Next sends an empty document then, and this is drawn in the browser.
import './globals.css';
import failed from '@/content/messages/failed.json';
import { Action } from '@/components/ui/action';
import { ErrorState } from '@/components/ui/error-state';
import { direction, type Locale } from '@/domain/locale';
import { readSettings, settingsCookie, type Settings } from '@/domain/settings';

/** There are no parameters and no headers here; the address and the cookie know the same. */
function readPlace(): { locale: Locale; theme: Settings['theme'] } {
  if (typeof document === 'undefined') return { locale: 'en', theme: 'auto' };
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${settingsCookie}=`));
  const { theme } = readSettings(cookie?.slice(settingsCookie.length + 1));
  return { locale: /^\/ar(\/|$)/u.test(location.pathname) ? 'ar' : 'en', theme };
}

export default function GlobalError() {
  const { locale, theme } = readPlace();
  const words = failed[locale];
  return (
    <html lang={locale} dir={direction[locale]} data-theme={theme}>
      <body>
        <title>{`${words.over} · ${words.title}`}</title>
        <main id="main" className="wrap narrow">
          <ErrorState
            over={words.over}
            title={words.title}
            text={words.text}
            action={
              <Action
                onClick={() => {
                  location.reload();
                }}
              >
                {words.action}
              </Action>
            }
          />
        </main>
      </body>
    </html>
  );
}
