// next-auth's set-up. The ways in: as a guest, whose only credential is the session in this browser; by a login card or a
// PIN; and for the staff by name and password, or by the school's own sign-in where there is one.
import { cookies, headers } from 'next/headers';
import type { CallbacksOptions, NextAuthOptions, PagesOptions, User } from 'next-auth';
import type { JWT } from 'next-auth/jwt';
import credentialsProvider from 'next-auth/providers/credentials';
import { isLocale } from '../../domain/locale';
import { getAuthSecret, getSchoolSignIn, isHttps, type SchoolSignIn } from '../app-env';
import { beginSchoolSession } from '../db/external-identities';
import { createGuest, endSession, hasWayBack } from '../db/learners';
import { signInByCard } from '../db/login-cards';
import { deviceCookieName } from './known-devices';
import { learnerTag } from './learner-tag';
import { touchSession } from './live-session';
import { signInByPassword } from './password-sign-in';
import type { GuardedSignIn } from './try-limits';
import { knowDeviceOf, signInByPin } from './pin-sign-in';
import {
  makeSchoolProvider,
  readIdentity,
  readReturnPath,
  receiveIdentity,
  schoolPage,
  schoolProviderId,
} from './school-sign-in';
import { sessionCookieName } from './session-token';
import { takeAlong } from './take-along';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

declare module 'next-auth' {
  interface User {
    /** Absent of somebody whom only the school's sign-in has named so far. */
    learnerId: string | null;
    sessionId: string | null;
  }
  interface Session {
    learner: string | null;
    isGuest: boolean;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    learnerId?: string;
    sessionId?: string;
  }
}

const guest = credentialsProvider({
  id: 'guest',
  name: 'Guest',
  credentials: { locale: {} },
  authorize: async (credentials) => {
    const { learnerId, sessionId } = await createGuest(
      isLocale(credentials?.locale) ? credentials.locale : 'en',
    );
    return { id: learnerId, learnerId, sessionId };
  },
});

/** A body of JSON can hold anything, whatever the type of next-auth says. */
function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function readDevices(): Promise<string> {
  return (await cookies()).get(deviceCookieName())?.value ?? '';
}

async function keepDevices(devices: string): Promise<void> {
  (await cookies()).set(deviceCookieName(), devices, {
    ...{ httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(), maxAge: YEAR_IN_SECONDS },
  });
}

/** What is thrown in a provider reaches the browser as it is, so a fault must not speak. */
async function withoutWords<T>(act: () => Promise<T>): Promise<T> {
  return await act().catch((cause: unknown) => {
    throw new Error('later', { cause });
  });
}

interface NewSession {
  readonly learnerId: string;
  readonly sessionId: string;
  /** The cookie of known devices from now on. */
  readonly devices: string;
}

/** A pupil who has proved who they are comes in, with the work of the guest of this browser if they said so. */
async function letIn({ learnerId, sessionId, devices }: NewSession, along: unknown) {
  if (!(await withoutWords(() => takeAlong(along, { learnerId, sessionId }, new Date()))))
    throw new Error('changed');
  if (devices !== '') await keepDevices(devices);
  return { id: learnerId, learnerId, sessionId };
}

/** One answer for a secret that is unknown, mistyped or of a card that has ended: nobody. */
const card = credentialsProvider({
  id: 'card',
  name: 'Login card',
  credentials: { secret: {}, along: {} },
  authorize: async (credentials) => {
    const session = await withoutWords(async () => {
      const found = await signInByCard(readText(credentials?.secret));
      return found && { ...found, devices: await knowDeviceOf(found.learnerId, await readDevices()) };
    });
    return session === null ? null : await letIn(session, credentials?.along);
  },
});

const pin = credentialsProvider({
  id: 'pin',
  name: 'PIN',
  credentials: { code: {}, nickname: {}, pin: {}, along: {} },
  authorize: async (credentials) => {
    const tried = {
      ...{ code: readText(credentials?.code), nickname: readText(credentials?.nickname) },
      pin: readText(credentials?.pin),
    };
    const outcome = await withoutWords(async () =>
      signInByPin({ ...tried, devices: await readDevices(), now: new Date() }),
    );
    if (outcome.state === 'wait') throw new Error('wait');
    return outcome.state === 'refused' ? null : await letIn(outcome, credentials?.along);
  },
});

async function tryPassword(given: Record<string, unknown>): Promise<GuardedSignIn> {
  return await signInByPassword({
    name: readText(given['name']),
    password: readText(given['password']),
    // Next writes it here; what a browser says of it is thrown away before (scripts/serve/request-gate.ts).
    address: (await headers()).get('x-forwarded-for') ?? '',
    devices: await readDevices(),
    now: new Date(),
  });
}

const password = credentialsProvider({
  id: 'password',
  name: 'Name and password',
  credentials: { name: {}, password: {} },
  authorize: async (credentials) => {
    const outcome = await withoutWords(() => tryPassword(credentials ?? {}));
    if (outcome.state === 'wait') throw new Error('wait');
    if (outcome.state === 'refused') return null;
    const { learnerId, sessionId, devices } = outcome;
    await keepDevices(devices);
    return { id: learnerId, learnerId, sessionId };
  },
});

/** next-auth's own pages are not ours: whoever lands on them is sent home, or told how the school's sign-in has ended. */
async function listPages(school: SchoolSignIn | null): Promise<Partial<PagesOptions>> {
  const ended = school === null ? '/' : schoolPage(await readReturnPath());
  return { signIn: ended, signOut: '/', error: ended, verifyRequest: '/', newUser: '/' };
}

function makeCallbacks(school: SchoolSignIn | null): Partial<CallbacksOptions> {
  return {
    signIn: async ({ account, profile }) => {
      if (school === null || account?.provider !== schoolProviderId) return true;
      const identity = readIdentity(school, profile);
      return identity === null
        ? schoolPage(await readReturnPath(), 'OAuthCallback')
        : await receiveIdentity(identity);
    },
    jwt: async ({ token, user, account, profile, trigger }) => {
      if (trigger !== 'signIn') return token;
      if (school === null || account?.provider !== schoolProviderId) return nameSession(user);
      const identity = readIdentity(school, profile);
      return nameSession(identity === null ? null : await beginSchoolSession(identity));
    },
    // What /api/auth/session tells the browser, while the session has not ended: a tag to know its own answers by, and
    // whether they may be those of the visitor before.
    session: async ({ session, token }) => {
      const { expires } = session;
      const found = token.sessionId === undefined ? null : await touchSession(token.sessionId, new Date());
      if (found === null) return { expires, learner: null, isGuest: false };
      const isGuest = found.role === 'learner' && !(await hasWayBack(found.learnerId));
      return { expires, learner: learnerTag(found.learnerId), isGuest };
    },
  };
}

/** All that a token of ours says. Without a session it says nothing and opens nothing. */
function nameSession(begun: Pick<User, 'learnerId' | 'sessionId'> | null): JWT {
  const { learnerId = null, sessionId = null } = begun ?? {};
  return learnerId === null || sessionId === null ? {} : { learnerId, sessionId };
}

export async function getAuthOptions(): Promise<NextAuthOptions> {
  const secure = isHttps();
  const school = getSchoolSignIn();
  return {
    secret: getAuthSecret(),
    providers: [guest, card, pin, password, ...(school === null ? [] : [makeSchoolProvider(school)])],
    session: { strategy: 'jwt', maxAge: YEAR_IN_SECONDS },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: await listPages(school),
    callbacks: makeCallbacks(school),
    events: {
      signOut: async ({ token }) => {
        const { learnerId, sessionId } = token;
        if (learnerId !== undefined && sessionId !== undefined) await endSession({ learnerId, sessionId });
      },
    },
  };
}
