// What next-auth has to say goes into our log, without the names and texts of people that its own way would write there.
import { logSignInFailure } from '@/server/log';

/** A cookie that is not ours, changed, or too old is no fault; it is the same as none. */
const usual = 'JWT_SESSION_ERROR';

function findError(said: unknown): unknown {
  return typeof said === 'object' && said !== null && 'error' in said ? said.error : said;
}

export const authLog = {
  error: (code: string, said: unknown): void => {
    if (code !== usual) logSignInFailure(code, findError(said));
  },
  warn: (): void => undefined,
  debug: (): void => undefined,
};
