// The bare address: on to the language that was chosen, else that of whoever is signed in, else what the browser prefers;
// and there to the page of `?to=`, whose address came without a language.
import { isPlainPath } from '@/domain/locale';
import { preferredLocale, readSettings, settingsCookie } from '@/domain/settings';
import { cookies } from 'next/headers';
import { getActor } from './run';

export async function GET(request: Request): Promise<Response> {
  const settings = readSettings((await cookies()).get(settingsCookie)?.value);
  const { actor } = await getActor();
  const own = actor.role === 'visitor' ? null : actor.locale;
  const accepted = request.headers.get('accept-language') ?? '';
  const locale = settings.locale ?? own ?? preferredLocale(settings, accepted);
  const to = new URL(request.url).searchParams.get('to') ?? '';
  const headers = {
    Location: `/${locale}${isPlainPath(to) ? to : ''}`,
    Vary: 'Accept-Language, Cookie',
    'Cache-Control': 'no-store',
  };
  return new Response(null, { status: 307, headers });
}
