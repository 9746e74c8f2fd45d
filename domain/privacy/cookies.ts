// Every cookie that Marsad sets: one list for the code that sets them, for the notice, and for the test that compares.
import { settingsCookie } from '../settings';

type CookiePurpose = 'session' | 'settings' | 'device' | 'form' | 'return';

export interface CookieEntry {
  readonly name: string;
  readonly purpose: CookiePurpose;
  /** Days. null: until the browser is closed. */
  readonly days: number | null;
}

/** Where people come by https, a browser holds these names to it. */
export function sessionCookie(isHttps: boolean): string {
  return isHttps ? '__Host-marsad-session' : 'marsad-session';
}

export function deviceCookie(isHttps: boolean): string {
  return isHttps ? '__Host-marsad-device' : 'marsad-device';
}

export function listCookies(isHttps: boolean): readonly CookieEntry[] {
  return [
    { name: sessionCookie(isHttps), purpose: 'session', days: 365 },
    { name: settingsCookie, purpose: 'settings', days: 365 },
    { name: deviceCookie(isHttps), purpose: 'device', days: 365 },
    // These two are next-auth's, while somebody signs in or out.
    { name: `${isHttps ? '__Host-' : ''}next-auth.csrf-token`, purpose: 'form', days: null },
    { name: `${isHttps ? '__Secure-' : ''}next-auth.callback-url`, purpose: 'return', days: null },
  ];
}
