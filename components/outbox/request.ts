// One request to our own server: what came back, or that it could not be reached.

export type Sent<T> =
  | { readonly state: 'done'; readonly value: T }
  /** The same however often one asks. */
  | { readonly state: 'refused'; readonly status: number; readonly message: string }
  /** The server answered that it cannot do it now (5xx), or did not answer at all. */
  | { readonly state: 'later'; readonly wasReached: boolean };

const TIMEOUT_MS = 10_000;

export function pageLocale(): string {
  return document.documentElement.lang;
}

export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  return await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS), credentials: 'same-origin' });
}

async function readMessage(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
}

/** Why something that was sent did not arrive, in words: the server's, or `later` where it has none or was not reached. */
export function sayWhyNot(sent: Exclude<Sent<unknown>, { state: 'done' }>, later: string): string {
  return sent.state === 'refused' && sent.message !== '' ? sent.message : later;
}

/** Our own server answers this route with a `T`; that is promised by its types, not checked again here. */
async function readBody<T>(response: Response): Promise<T> {
  const read: (text: string) => T = JSON.parse;
  return read(await response.text());
}

/** The language of the page goes along, so that what is said back is in it. */
function withLocale(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}locale=${pageLocale()}`;
}

export async function ask<T>(path: string): Promise<Sent<T>> {
  return await call(withLocale(path), {});
}

/**
 * Sends as this learner or not at all: under the session of somebody else the server refuses it (401). null: as whoever is
 * here, a visitor too.
 */
export async function sendAs<T>(
  learner: string | null,
  method: 'PUT' | 'POST' | 'DELETE',
  path: string,
  body: object,
): Promise<Sent<T>> {
  const named = learner === null ? {} : { 'Marsad-Learner': learner };
  const headers = { 'Content-Type': 'application/json', ...named };
  return await call(withLocale(path), { method, headers, body: JSON.stringify(body) });
}

async function call<T>(url: string, init: RequestInit): Promise<Sent<T>> {
  try {
    const response = await request(url, init);
    if (response.ok) return { state: 'done', value: await readBody(response) };
    if (response.status >= 500) return { state: 'later', wasReached: true };
    return { state: 'refused', status: response.status, message: await readMessage(response) };
  } catch {
    return { state: 'later', wasReached: false };
  }
}
