// The HTTP server in front of Next: opens the port first, says "starting" until there is an app, and closes politely.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { securityHeaders } from '../../server/http-headers';
import { describeWithCode, getErrorCode } from '../operator-error';
import { answerGoneScript } from './gone-script';
import { passGate, refuse, type GateOptions } from './request-gate';
import { sendWhole } from './send-whole';

type FinishPage = (html: string, nonce: string) => string;
type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface HttpServer {
  /** From now on requests go to the app. */
  setHandler(handler: RequestHandler, finishPage?: FinishPage): void;
  /** Takes no new requests, waits for those in flight, then cuts what is left. */
  close(patienceMs: number): Promise<void>;
}

export async function openHttpServer(
  options: GateOptions & { host: string; port: number },
): Promise<HttpServer> {
  let handler: RequestHandler = answerStarting;
  let finishPage: FinishPage = (html) => html;
  let isClosing = false;
  const inFlight = new Set<ServerResponse>();

  // A request without Host is refused by the gate, which gives the answer its headers; Node would send it bare.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    if (isClosing) response.setHeader('Connection', 'close');
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
    const passed = passGate(request, response, options);
    if (passed === null) return;
    if (!options.isDev && answerGoneScript(request, response)) return;
    if (isSmallAnswerExpected(request)) sendAsItIs(request, response);
    else if (request.method === 'GET') sendWhole(request, response, (html) => finishPage(html, passed.nonce));
    handler(request, response).catch((error: unknown) => {
      console.error(`A request failed: ${describeWithCode(error)}`);
      if (!response.headersSent)
        refuse(response, 500, 'internal', 'Something went wrong here; it has been noted.');
      else response.destroy();
    });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  // Longer than the usual minute of a proxy, so that it is the proxy who closes.
  server.keepAliveTimeout = 65_000;
  server.on('clientError', answerClientError);
  await listen(server, options);

  return {
    setHandler: (next, finish) => {
      handler = next;
      finishPage = finish ?? finishPage;
    },
    close: async (patienceMs) => {
      isClosing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const response of inFlight) if (!response.headersSent) response.setHeader('Connection', 'close');
      // A stream of events has no end to wait for; its page finds the next server by itself.
      for (const response of inFlight) if (isEventStream(response)) response.destroy();
      const giveUpAt = Date.now() + patienceMs;
      while (inFlight.size > 0 && Date.now() < giveUpAt) await sleep(20);
      server.closeAllConnections();
      await closed;
    },
  };
}

function isEventStream(response: ServerResponse): boolean {
  return response.headersSent && String(response.getHeader('content-type')).startsWith('text/event-stream');
}

/** What is said to a write is a line or two. */
function isSmallAnswerExpected({ method, url = '' }: IncomingMessage): boolean {
  return method !== 'GET' && url.startsWith('/api/');
}

/** Compressing a line takes longer than sending it; and head and body leave together instead of one by one. */
function sendAsItIs(request: IncomingMessage, response: ServerResponse): void {
  Reflect.deleteProperty(request.headers, 'accept-encoding');
  response.cork();
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answerStarting(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Retry-After', '2');
  if (request.url?.startsWith('/api/') === true) {
    refuse(response, 503, 'starting', 'The server is starting. Try again in a moment.');
  } else {
    response.setHeader('Refresh', '2');
    response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(
      'Marsad is starting; this page reloads by itself.\nمرصد يبدأ العمل؛ ستُحمَّل هذه الصفحة من جديد تلقائيًا.\n',
    );
  }
  return Promise.resolve();
}

/** What cannot be read as HTTP never becomes a request; the answer carries the same headers all the same. */
function answerClientError(error: Error, socket: Socket): void {
  if (!socket.writable) return;
  const statuses: Partial<Record<string, string>> = {
    HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
    ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  };
  const status = statuses[getErrorCode(error) ?? ''] ?? '400 Bad Request';
  const headers = Object.entries(securityHeaders('none', { https: false })).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.end(
    [`HTTP/1.1 ${status}`, 'Connection: close', 'Content-Length: 0', ...headers, '', ''].join('\r\n'),
  );
}
