// Every cookie that Marsad sets: one list for the code that sets them, for the notice, and for the test that compares.
import { settingsCookie } from '../settings';

type CookiePurpose = 'session' | 'settings' | 'device' | 'form' | 'return' | 'school';

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

/** What the school's own sign-in has just said of whoever uses this browser. */
export function schoolCookie(isHttps: boolean): string {
  return isHttps ? '__Host-marsad-school' : 'marsad-school';
}

/** `hasSchool`: the staff may come in by the school's own sign-in. */
export function listCookies(isHttps: boolean, hasSchool: boolean): readonly CookieEntry[] {
  const nextAuth = `${isHttps ? '__Secure-' : ''}next-auth`;
  const ofSchool = [
    `${nextAuth}.state`,
    `${nextAuth}.pkce.code_verifier`,
    `${nextAuth}.nonce`,
    schoolCookie(isHttps),
  ];
  return [
    { name: sessionCookie(isHttps), purpose: 'session', days: 365 },
    { name: settingsCookie, purpose: 'settings', days: 365 },
    { name: deviceCookie(isHttps), purpose: 'device', days: 365 },
    // These two are next-auth's, while somebody signs in or out.
    { name: `${isHttps ? '__Host-' : ''}next-auth.csrf-token`, purpose: 'form', days: null },
    { name: `${nextAuth}.callback-url`, purpose: 'return', days: null },
    // Gone after a quarter of an hour, in words: at the latest when the browser is closed.
    ...(hasSchool ? ofSchool : []).map((name) => ({ name, purpose: 'school' as const, days: null })),
  ];
}
