// Everything that a reader can be sent: pages, the same pages as React data and prefetches, and every file they name.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { send, type Reply } from './http';

export interface Fetched extends Reply {
  /** The path, and the header that made it another answer. */
  readonly what: string;
  readonly path: string;
}

/** The other forms in which Next gives a page. */
const variants: readonly { suffix: string; headers: Record<string, string> }[] = [
  { suffix: '', headers: { RSC: '1' } },
  {
    suffix: '',
    headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  },
  { suffix: '.rsc', headers: {} },
];

const mostPages = 3000;
const atOnce = 6;

/** What a page, a style sheet or a script names, as paths of this site. */
function listLinks(text: string): string[] {
  const named = [
    ...text.matchAll(/(?:href|src|action|content)="(\/[^"#]*)/gu),
    ...text.matchAll(/url\(["']?(\/[^"')]+)/gu),
  ];
  return named
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((link) => !link.startsWith('//'));
}

/** Every file of the build that a browser may ask for, named by a page or not. */
function listBuiltFiles(): string[] {
  return readdirSync('.next/static', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `/_next/static/${path.relative('.next/static', file).split(path.sep).join('/')}`);
}

function isPage(link: string): boolean {
  return !/^\/(_next|api|relief)\/|\.\w{2,5}$/u.test(link.split('?')[0] ?? '');
}

/** Steps of later units are made by the same page as those of the first: of them the page itself is enough. */
function isLikeOther(link: string): boolean {
  return /^\/\w+\/units\/[^/]+\/[^/]+\/\d+$/u.test(link) && !link.includes('/reading-the-red-rock/');
}

export async function crawl(origin: string, cookie: string, start: readonly string[]): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const known = new Set([...start, ...listBuiltFiles()]);
  const fetchOne = async (link: string, query: string, headers: Record<string, string>): Promise<Reply> => {
    const reply = await send(origin, { path: `${link}${query}`, headers: { ...headers, Cookie: cookie } });
    fetched.push({ ...reply, path: link, what: [`${link}${query}`, ...Object.keys(headers)].join(' ') });
    // React data is given only under an address that names what was asked for; the redirect tells which.
    const onward = /[?&]_rsc=[\w-]+$/u.exec(reply.headers['location'] ?? '')?.[0];
    return onward === undefined || query.includes(onward)
      ? reply
      : await fetchOne(link, `${query}${onward}`, headers);
  };
  const visit = async (link: string): Promise<void> => {
    const { text, headers } = await fetchOne(link, '', {});
    for (const next of listLinks(text)) known.add(next);
    if (headers['location']?.startsWith('/') === true) known.add(headers['location']);
    if (!isPage(link) || isLikeOther(link)) return;
    for (const { suffix, headers: asked } of variants) await fetchOne(link, suffix, asked);
  };
  const visited = new Set<string>();
  for (let open = [...known]; open.length > 0; open = [...known].filter((link) => !visited.has(link))) {
    if (known.size > mostPages)
      throw new Error(`More than ${mostPages} addresses: is there a trap for crawlers?`);
    const batch = open.slice(0, atOnce);
    for (const link of batch) visited.add(link);
    await Promise.all(batch.map(visit));
  }
  return fetched;
}
