// One way from a request to a use case and back: origin, size, actor, JSON in, JSON out, and a status for each outcome.
import { cookies, headers } from 'next/headers';
import { isLocale, type Locale } from '@/domain/locale';
import { digitsOf, preferredLocale, readSettings, settingsCookie } from '@/domain/settings';
import type { Actor } from '@/domain/permissions';
import { currentActor } from '@/server/auth/current-actor';
import { learnerTag } from '@/server/auth/learner-tag';
import { classifyFault } from '@/server/classify-fault';
import { logFailure } from '@/server/log';
import type { ErrorCode, UseCase } from '@/server/use-cases/use-case';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import { readJson } from './read-json';
import { isOwnOrigin } from './own-origin';

type ApiCode =
  | ErrorCode
  | 'wrong-method'
  | 'bad-origin'
  | 'bad-json'
  | 'too-large'
  | 'no-space'
  | 'unavailable'
  | 'failed';

const statuses: Record<ApiCode, number> = {
  'bad-input': 400,
  'bad-json': 400,
  unanswered: 400,
  unreadable: 400,
  incomplete: 400,
  misspelt: 400,
  'bad-dates': 400,
  'name-unfit': 400,
  'password-short': 400,
  'password-common': 400,
  'password-is-name': 400,
  'passwords-differ': 400,
  'signed-out': 401,
  'bad-origin': 403,
  'not-found': 404,
  'wrong-method': 405,
  closed: 409,
  'too-early': 409,
  shown: 409,
  conflict: 409,
  'name-taken': 409,
  'out-of-order': 409,
  'not-open': 409,
  'not-released': 409,
  'still-teaching': 409,
  'in-other-class': 409,
  'too-large': 413,
  'too-many': 429,
  'wrong-code': 404,
  'too-many-codes': 429,
  taken: 409,
  full: 409,
  'bad-nickname': 400,
  'no-such-teacher': 404,
  'changed-meanwhile': 409,
  begun: 409,
  'results-open': 409,
  'no-pupils': 400,
  'objectives-count': 400,
  'school-unproven': 409,
  'school-taken': 409,
  'last-way-in': 409,
  'too-many-accounts': 429,
  'group-name-taken': 409,
  failed: 500,
  unavailable: 503,
  'no-space': 507,
};

const texts = { en: en.errors, ar: ar.errors };

export function answerError(code: ApiCode, locale: Locale, detail?: string): Response {
  const message = texts[locale][code];
  const error = detail === undefined ? { code, message } : { code, message, detail };
  return Response.json({ error }, { status: statuses[code], headers: { 'Cache-Control': 'no-store' } });
}

interface RouteContext {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

/** The language of an answer: asked for in the address, else chosen, else the browser's. */
export async function readReading(request: Request): Promise<{ locale: Locale; digits: 'latn' | 'arab' }> {
  const settings = readSettings((await cookies()).get(settingsCookie)?.value);
  const asked = new URL(request.url).searchParams.get('locale');
  const accepted = (await headers()).get('accept-language') ?? '';
  const locale = isLocale(asked) ? asked : preferredLocale(settings, accepted);
  return { locale, digits: digitsOf(settings, locale) };
}

async function readInput(
  request: Request,
  params: RouteContext['params'],
): Promise<Record<string, unknown> | ApiCode> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  delete query['locale'];
  const body = request.method === 'GET' ? {} : await readJson(request);
  return typeof body === 'string' ? body : { ...query, ...body, ...(await params) };
}

function showJson(value: unknown): Response {
  return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
}

/** A page says whose answer it sends, so that it is never credited to somebody who signed in here since. */
function isMeantFor(actor: Actor, sent: Headers): boolean {
  const tag = sent.get('marsad-learner');
  return tag === null || (actor.role !== 'visitor' && learnerTag(actor.learnerId) === tag);
}

/**
 * The handler of a route. What is thrown is a fault: logged under an id that the answer names. `show` makes the answer of
 * what the use case gave, where that is not JSON.
 */
export function handle<Value>(
  useCase: UseCase<Value>,
  show: (value: Value, request: Request) => Response = showJson,
) {
  return async (request: Request, { params }: RouteContext): Promise<Response> => {
    let locale: Locale = 'en';
    try {
      const reading = await readReading(request);
      locale = reading.locale;
      if (request.method !== 'GET' && !isOwnOrigin(request.headers)) return answerError('bad-origin', locale);
      const input = await readInput(request, params);
      if (typeof input === 'string') return answerError(input, locale);
      const now = new Date();
      const actor = await currentActor(now);
      if (!isMeantFor(actor, request.headers)) return answerError('signed-out', locale);
      // Set by Next from the connection; what a client writes there is taken away at the gate (request-gate.ts).
      const address = request.headers.get('x-forwarded-for') ?? '';
      const result = await useCase({ actor, now, reading, address }, input);
      return result.ok ? show(result.value, request) : answerError(result.error, locale, result.detail);
    } catch (error) {
      const code = classifyFault(error);
      const id = crypto.randomUUID();
      logFailure({ id, code, method: request.method, error });
      return answerError(code, locale, id);
    }
  };
}
