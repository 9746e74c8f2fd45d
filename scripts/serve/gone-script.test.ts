import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGoneScript } from './gone-script';

const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
  if (!answerGoneScript(incoming, response)) response.writeHead(404).end();
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
});

function ask(path: string, method = 'GET'): Promise<{ status: number; type: string; cache: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, agent: false }, ({ statusCode = 0, headers }) => {
      resolve({
        status: statusCode,
        type: headers['content-type'] ?? '',
        cache: headers['cache-control'] ?? '',
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('a script of an earlier build', () => {
  it('is answered with one that loads the page again, and is never kept', async () => {
    const reply = await ask('/_next/static/chunks/0123abcd-of-yesterday.js?dpl=1');
    expect(reply).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', cache: 'no-store' });
  });

  it.each([
    '/_next/static/chunks/gone.css',
    '/_next/static/../server/gone.js',
    '/_next/server/app/gone.js',
    '/gone.js',
    '/en/gone',
  ])('%s is none', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('is not answered to a write', async () => {
    expect((await ask('/_next/static/chunks/gone.js', 'POST')).status).toBe(404);
  });
});
