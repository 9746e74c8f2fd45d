// The school's own sign-in for its staff, by OpenID Connect: code flow with PKCE, state and nonce. Nothing is asked of the
// provider but who it is (`openid`), and of that only a hash is kept.
import { cookies } from 'next/headers';
import type { Profile } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { isLocale, type Locale } from '../../domain/locale';
import { isHttps, type SchoolSignIn } from '../app-env';
import { findIdentityOwner, hashIdentity, type ExternalIdentity } from '../db/external-identities';
import { currentActor } from './current-actor';
import { keepProof, purposeOfInvitation, purposeOfLink, sealProof, type ProofPurpose } from './school-proof';

export const schoolProviderId = 'school';
const PATIENCE_MS = 10_000;

declare module 'next-auth' {
  interface Profile {
    iss?: string;
  }
}

/** Some write their issuer with a slash at its end, and operators copy it without. */
function normalise(issuer: string): string {
  return issuer.replace(/\/$/u, '');
}

export function makeSchoolProvider({ issuer, clientId, clientSecret }: SchoolSignIn): OAuthConfig<Profile> {
  return {
    ...{ id: schoolProviderId, name: 'School', type: 'oauth', clientId, clientSecret },
    wellKnown: `${normalise(issuer)}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: PATIENCE_MS },
    profile: ({ sub = '' }) => ({ id: sub, learnerId: null, sessionId: null }),
  };
}

/** null: the token is of another issuer than the one that the operator named. */
export function readIdentity(school: SchoolSignIn, profile: Profile | undefined): ExternalIdentity | null {
  const { iss = '', sub = '' } = profile ?? {};
  const issuer = normalise(school.issuer);
  return normalise(iss) === issuer && sub !== '' ? hashIdentity(issuer, sub) : null;
}

/** Where next-auth is to send this browser in the end, as it noted when the way began. */
export async function readReturnPath(): Promise<string> {
  const url = (await cookies()).get(`${isHttps() ? '__Secure-' : ''}next-auth.callback-url`)?.value ?? '';
  return URL.canParse(url) ? new URL(url).pathname : '/';
}

function readLocale(path: string): Locale {
  const first = path.split('/')[1];
  return isLocale(first) ? first : 'en';
}

/** The page that says how a way through the school's sign-in has ended. */
export function schoolPage(path: string, end?: SchoolEnd): string {
  const page = `/${readLocale(path)}/sign-in/school`;
  return end === undefined ? page : `${page}?error=${end}`;
}

/** `unknown`: opens no account. `known`: has one already, so no invitation is used up. `taken`: opens another's. */
type SchoolEnd = 'unknown' | 'known' | 'taken' | 'OAuthCallback';

async function keepFor(identity: ExternalIdentity, purpose: ProofPurpose): Promise<void> {
  await keepProof(await sealProof(identity, purpose));
}

/**
 * What comes of somebody whom the provider has named: true, and they are signed in; or the page to go to. What the way was
 * begun for is told by where it was to end: an invitation, the page about oneself (linking), or any other (signing in).
 * Nothing is linked here: a school's session may be that of whoever sat here before, so it is asked first.
 */
export async function receiveIdentity(identity: ExternalIdentity): Promise<true | string> {
  const path = await readReturnPath();
  const owner = await findIdentityOwner(identity);
  const [, , place, secret] = path.split('/');
  if (place === 'invitation' && secret !== undefined) {
    if (owner !== null) return schoolPage(path, 'known');
    await keepFor(identity, purposeOfInvitation(secret));
    return path;
  }
  const actor = await currentActor(new Date());
  if (place === 'me' && (actor.role === 'teacher' || actor.role === 'admin')) {
    if (owner !== null) return owner === actor.learnerId ? path : schoolPage(path, 'taken');
    await keepFor(identity, purposeOfLink(actor.sessionId));
    return schoolPage(path);
  }
  return owner === null ? schoolPage(path, 'unknown') : true;
}
