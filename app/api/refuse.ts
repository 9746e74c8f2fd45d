// What the API does not have, refused in its own form: Next would send an empty body, or a page.
import { answerError, readReading } from './handle';

/** For each method that a route does not take. */
export async function refuseMethod(request: Request): Promise<Response> {
  return answerError('wrong-method', (await readReading(request)).locale);
}

/** For each address under /api that is none. */
export async function refuseRoute(request: Request): Promise<Response> {
  return answerError('not-found', (await readReading(request)).locale);
}
