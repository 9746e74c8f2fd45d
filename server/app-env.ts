// What the app needs of the environment once the start of the server has found or made it.
import { EnvError, getEnv } from './env';

/** Signs sessions and draws the seeds of attempts. */
export function getAuthSecret(): string {
  const { AUTH_SECRET } = getEnv();
  if (AUTH_SECRET === undefined)
    throw new EnvError('AUTH_SECRET is not set: start the app with npm start or npm run dev.');
  return AUTH_SECRET;
}

export function getDatabaseUrl(): string {
  const { DATABASE_URL } = getEnv();
  if (DATABASE_URL === undefined)
    throw new EnvError('DATABASE_URL is not set: start the app with npm start or npm run dev.');
  return DATABASE_URL;
}

/** Whether people reach the app by https, so that cookies must be sent by https alone. */
export function isHttps(): boolean {
  return getEnv().PUBLIC_URL?.startsWith('https:') ?? false;
}

export interface SchoolSignIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How people call it. null: the operator has not said. */
  readonly name: string | null;
}

/** The school's own sign-in for its staff. null: there is none. */
export function getSchoolSignIn(): SchoolSignIn | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = getEnv();
  // All or none, as server/env.ts has checked.
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined)
    return null;
  return {
    ...{ issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET },
    name: OIDC_NAME ?? null,
  };
}
