// A small server of our own sends pages and files through sendWhole, and a plain client reads what comes.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { readSheets } from './inline-sheets';
import { sendWhole } from './send-whole';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

interface Reply {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function fetchFrom(
  answer: (response: ServerResponse) => void,
  { url = '/en', encoding = 'gzip', finish = (html: string) => html } = {},
): Promise<Reply> {
  const server = createServer((request, response) => {
    sendWhole(request, response, finish);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return await new Promise((resolve, reject) => {
    const options = { port: address.port, path: url, headers: { 'Accept-Encoding': encoding }, agent: false };
    get(options, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () => {
        resolve({ headers: incoming.headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

function sendPage(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Link', '</>; rel=preconnect, </a.css>; rel=preload; as="style"');
  response.flushHeaders();
  response.write('<p>مرصد');
  response.write(`${'.'.repeat(2000)}</p>`);
  response.end();
}

describe('a stream of events', () => {
  it('is passed on piece by piece, as it comes', async () => {
    const server = createServer((request, response) => {
      sendWhole(request, response, (html) => html);
      response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
      // Never ended: what arrives has not waited for the end.
      response.write('event: work\ndata: 1\n\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const first = await new Promise<string>((resolve) => {
      const options = { port: address.port, path: '/', headers: { 'Accept-Encoding': 'gzip' }, agent: false };
      get(options, (incoming) => {
        incoming.once('data', (part: Buffer) => {
          incoming.destroy();
          resolve(part.toString());
        });
      });
    });
    expect(first).toBe('event: work\ndata: 1\n\n');
  });
});

describe('a page', () => {
  it('is finished as a whole, compressed, and says how long it is', async () => {
    const finish = (html: string): string => html.replace('مرصد', 'Marsad');
    const { headers, body } = await fetchFrom(sendPage, { finish });
    expect(gunzipSync(body).toString()).toBe(`<p>Marsad${'.'.repeat(2000)}</p>`);
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(headers['content-length']).toBe(String(body.length));
  });

  it('comes as it is where the reader takes nothing compressed', async () => {
    const { headers, body } = await fetchFrom(sendPage, { encoding: 'identity' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toContain('<p>مرصد');
  });

  it('asks for no sheet ahead', async () => {
    expect((await fetchFrom(sendPage)).headers['link']).toBe('</>; rel=preconnect');
  });
});

describe('a file', () => {
  it('of the build comes in the smallest form that the reader takes', async () => {
    const script = 'let a;'.repeat(1000);
    const send = (response: ServerResponse): void => {
      response.setHeader('Content-Type', 'application/javascript; charset=UTF-8');
      response.end(script);
    };
    const { headers, body } = await fetchFrom(send, {
      url: '/_next/static/chunks/a.js',
      encoding: 'gzip, br',
    });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(script);
  });

  it('that is packed already passes as it is', async () => {
    const font = Buffer.from([0, 255, 1, 254]);
    const { headers, body } = await fetchFrom((response) => {
      response.setHeader('Content-Type', 'font/woff2');
      response.write(font);
      response.end();
    });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toEqual(font);
  });

  it('asked for in part stays a part', async () => {
    const { headers } = await fetchFrom((response) => {
      response.setHeader('Content-Type', 'text/plain');
      response.statusCode = 206;
      response.end('x'.repeat(2000));
    });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('the style sheet of the build', () => {
  function build(): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'marsad-'));
    mkdirSync(path.join(folder, 'static/chunks'), { recursive: true });
    writeFileSync(path.join(folder, 'static/chunks/a.css'), '@font-face{src:url(../media/f.woff2)}');
    return folder;
  }

  it('stands in the page under its nonce, and its link is there and off', () => {
    const link =
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>';
    expect(readSheets(build())(link, 'n')).toBe(
      '<style nonce="n">@font-face{src:url(/_next/static/media/f.woff2)}</style>' +
        '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next" disabled=""/>',
    );
  });

  it('stays a file for a page whose address is a key, because fonts would be asked for with that address', () => {
    const page =
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>' +
      '<meta name="referrer" content="strict-origin"/>';
    expect(readSheets(build())(page, 'n')).toBe(page);
  });

  it('that the build does not have stays a link', () => {
    const link =
      '<link rel="stylesheet" href="/_next/static/chunks/b.css" nonce="n" data-precedence="next"/>';
    expect(readSheets(build())(link, 'n')).toBe(link);
  });
});
