// The bare address: on to the language that was chosen, or that the browser prefers.
import { preferredLocale, readSettings, settingsCookie } from '@/domain/settings';
import { cookies } from 'next/headers';

export async function GET(request: Request): Promise<Response> {
  const settings = readSettings((await cookies()).get(settingsCookie)?.value);
  const locale = preferredLocale(settings, request.headers.get('accept-language') ?? '');
  const headers = { Location: `/${locale}`, Vary: 'Accept-Language, Cookie', 'Cache-Control': 'no-store' };
  return new Response(null, { status: 307, headers });
}
