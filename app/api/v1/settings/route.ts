// Keeps what a reader chose in a cookie. Takes a plain form, so that it works before and without any script.
import { z } from 'zod';
import { isOwnOrigin } from '@/app/api/own-origin';
import { answerError, readReading } from '@/app/api/handle';
import { digitSystems, locales } from '@/domain/locale';
import { readSettings, settingsCookie, textSizes, themes, writeSettings } from '@/domain/settings';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
const MOST_BYTES = 2_000;

/** A path on this site: one slash and then not another, so that no other site can be meant. */
const localPath = z.string().regex(/^\/(?![/\\])[^\s]{0,500}$/u);

const form = z.strictObject({
  locale: z.enum(locales).optional(),
  digits: z.enum(digitSystems).optional(),
  theme: z.enum(themes).optional(),
  textSize: z.enum(textSizes).optional(),
  back: localPath,
});

function readCookie(request: Request): string | undefined {
  const found = (request.headers.get('cookie') ?? '')
    .split('; ')
    .find((pair) => pair.startsWith(`${settingsCookie}=`));
  return found?.slice(settingsCookie.length + 1);
}

export async function POST(request: Request): Promise<Response> {
  const { locale: spoken } = await readReading(request);
  if (!isOwnOrigin(request.headers)) return answerError('bad-origin', spoken);
  const text = await request.text();
  if (text.length > MOST_BYTES) return answerError('too-large', spoken);
  const parsed = form.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return answerError('bad-input', spoken, detail);
  }
  const { locale, digits, theme, textSize } = parsed.data;
  // Whoever changes the language comes back to the same page in it.
  const back =
    locale === undefined ? parsed.data.back : parsed.data.back.replace(/^\/(en|ar)(?=[/?]|$)/u, `/${locale}`);
  const current = readSettings(readCookie(request));
  const chosen = {
    locale: locale ?? current.locale,
    digits: digits ?? current.digits,
    theme: theme ?? current.theme,
    textSize: textSize ?? current.textSize,
  };
  const secure = request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : '';
  const cookie = `${settingsCookie}=${writeSettings(chosen)}; Path=/; Max-Age=${String(YEAR_IN_SECONDS)}; SameSite=Lax${secure}`;
  return new Response(null, {
    status: 303,
    headers: { Location: back, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' },
  });
}
export {
  refuseMethod as DELETE,
  refuseMethod as GET,
  refuseMethod as PATCH,
  refuseMethod as PUT,
} from '@/app/api/refuse';
