// Whose browser this is just now. A learner is known here by a tag that the server makes from the learner's id; somebody
// who has not answered anything yet is the visitor.
import { oneAtATime } from './browser-parts';
import { pageLocale, request } from './request';

const visitor = 'visitor';

/** The tag that the page was drawn for; kept in the document, so that all parts of the page agree. */
export function pageOwner(): string {
  return document.documentElement.dataset['learner'] ?? visitor;
}

async function readJson(path: string): Promise<Record<string, unknown>> {
  const response = await request(path);
  // Else a server that cannot look the session up would be taken for one that knows nobody.
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  const value: unknown = await response.json();
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Who is signed in, as the server knows it. */
interface Present {
  readonly owner: string;
  /** Nothing but this browser opens this learner: it is the visitor of before. A learner with a card may be anybody. */
  readonly isGuest: boolean;
}

async function askPresent(): Promise<Present> {
  const { learner, isGuest } = await readJson('/api/auth/session');
  return typeof learner === 'string'
    ? { owner: learner, isGuest: isGuest === true }
    : { owner: visitor, isGuest: false };
}

/** The tag of the learner whom the server knows now. Throws when it cannot be reached. */
export async function findPresentOwner(): Promise<string> {
  return (await askPresent()).owner;
}

async function post(path: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = await readJson('/api/auth/csrf');
  const body = new URLSearchParams({
    callbackUrl: '/',
    ...fields,
    csrfToken: String(csrfToken),
    json: 'true',
  });
  return await request(path, { method: 'POST', body });
}

export type Session =
  | { readonly state: 'signed-in'; readonly owner: string }
  | { readonly state: 'other' }
  | { readonly state: 'later' };

let known: Present | null = null;

/** Forgets what was known, so that the server is asked again. */
export function doubtSession(): void {
  known = null;
}

/**
 * Finds as whom that what belongs to `owner` is sent. The visitor becomes a guest at the first answer; what the visitor
 * answered goes to a guest only, never to a learner who came with a card. A learner needs no asking: where the session
 * has ended, or somebody else signed in, the server refuses what is sent as that learner.
 */
export async function ensureSession(owner: string): Promise<Session> {
  if (owner !== visitor) return { state: 'signed-in', owner };
  try {
    known ??= await askPresent();
    if (known.owner === visitor) {
      // Two tabs wait for each other, so that they get the same guest.
      known = await oneAtATime('marsad-sign-in', async () => {
        const already = await askPresent();
        if (already.owner !== visitor) return already;
        await post('/api/auth/callback/guest', { locale: pageLocale() });
        return await askPresent();
      });
      if (known.owner === visitor) return { state: 'later' };
    }
    if (!known.isGuest) return { state: 'other' };
    if (pageOwner() === visitor) document.documentElement.dataset['learner'] = known.owner;
    return { state: 'signed-in', owner: known.owner };
  } catch {
    known = null;
    return { state: 'later' };
  }
}

/** What next-auth says in the address where it would go, besides that who asks is nobody. */
async function readSaid(response: Response): Promise<string> {
  const body: unknown = await response.json();
  const url = typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : '';
  return new URL(url, location.href).searchParams.get('error') ?? '';
}

/** `mayBeSaid`: what this way in may answer besides. */
async function signInBy<Said extends string>(
  way: string,
  fields: Record<string, string>,
  mayBeSaid: readonly Said[],
): Promise<'done' | 'refused' | 'later' | Said> {
  try {
    const response = await oneAtATime('marsad-sign-in', () => post(`/api/auth/callback/${way}`, fields));
    known = null;
    if (response.ok) return 'done';
    if (response.status !== 401) return 'later';
    const said = await readSaid(response);
    return mayBeSaid.find((each) => each === said) ?? (said === 'CredentialsSignin' ? 'refused' : 'later');
  } catch {
    return 'later';
  }
}

/** `along`: with the work of the guest of this browser, which becomes theirs. */
function wish(along: boolean): { along: string } {
  return { along: along ? 'yes' : 'no' };
}

/**
 * `refused`: no card has this secret any more. `changed`: whoever is here is no guest any more, so nothing was taken along.
 * `later`: the server could not be reached.
 */
export type CardSignIn = 'done' | 'refused' | 'changed' | 'later';

/** Signs the card's learner in, in place of whoever is signed in here. */
export async function signInByCard(secret: string, along: boolean): Promise<CardSignIn> {
  return await signInBy('card', { secret, ...wish(along) }, ['changed']);
}

export interface PinFields {
  /** Of the class. */
  readonly code: string;
  readonly nickname: string;
  readonly pin: string;
}

/** `refused`: these three do not belong together. `wait`: there were too many wrong ones. Else as with a card. */
export type PinSignIn = CardSignIn | 'wait';

/** Signs a pupil in by PIN, in place of whoever is signed in here. */
export async function signInByPin(fields: PinFields, along: boolean): Promise<PinSignIn> {
  return await signInBy('pin', { ...fields, ...wish(along) }, ['changed', 'wait']);
}

/** `refused`: name or password is wrong. `wait`: there were too many wrong ones. `later`: the server could not be reached. */
export type PasswordSignIn = 'done' | 'refused' | 'wait' | 'later';

/** Signs somebody of the staff in, in place of whoever is signed in here. */
export async function signInByPassword(name: string, password: string): Promise<PasswordSignIn> {
  return await signInBy('password', { name, password }, ['wait']);
}

/**
 * Where the school's own sign-in begins, for this browser; it comes back to `path` of ours. null: the server could not be
 * reached. `isAskedAnew`: the school is to ask for its password, whoever is signed in there.
 */
export async function findSchoolAddress(path: string, isAskedAnew: boolean): Promise<string | null> {
  try {
    const query = isAskedAnew ? '?prompt=login' : '';
    const response = await post(`/api/auth/signin/school${query}`, { callbackUrl: path });
    const body: unknown = response.ok ? await response.json() : null;
    return typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : null;
  } catch {
    return null;
  }
}

/** Ends this browser's session, on the server and here. False when the server could not be reached. */
export async function signOut(): Promise<boolean> {
  try {
    const response = await post('/api/auth/signout', {});
    known = null;
    return response.ok;
  } catch {
    return false;
  }
}
