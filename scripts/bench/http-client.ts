// What the server sees of one browser: one kept connection, cookies, and the headers that a browser sends by itself.
import { Agent, request as open, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Request {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  /** Sent as JSON; a form is given as its text. */
  readonly body?: object | URLSearchParams;
}

export interface HttpClient {
  /** Rejects when the connection fails: whether the server did anything is then not known. */
  send(request: Request): Promise<Reply>;
  /** Hears an answer that does not end, on a connection of its own, until the returned function is called. */
  listen(path: string, hear: (part: string) => void): Promise<() => void>;
  close(): void;
}

const usualTimeoutMs = 15_000;

export interface ClientOptions {
  readonly acceptGzip: boolean;
  readonly timeoutMs?: number;
}

/** The part of a Set-Cookie line that goes back to the server. */
function readCookie(line: string): [name: string, value: string] {
  const [pair = ''] = line.split(';', 1);
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function encode(body: Request['body']): { type: string; text: string } | null {
  if (body === undefined) return null;
  if (body instanceof URLSearchParams)
    return { type: 'application/x-www-form-urlencoded', text: body.toString() };
  return { type: 'application/json', text: JSON.stringify(body) };
}

export function openHttpClient(port: number, options: ClientOptions): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();
  const { acceptGzip, timeoutMs = usualTimeoutMs } = options;

  const makeHeaders = (encoded: ReturnType<typeof encode>): Record<string, string | number> => ({
    'Sec-Fetch-Site': 'same-origin',
    ...(acceptGzip ? { 'Accept-Encoding': 'gzip' } : {}),
    ...(cookies.size > 0
      ? { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
      : {}),
    ...(encoded === null
      ? {}
      : { 'Content-Type': encoded.type, 'Content-Length': Buffer.byteLength(encoded.text) }),
  });

  const send = ({ method, path, body }: Request): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const encoded = encode(body);
      const address = { host: '127.0.0.1', port, method, path, agent, timeout: timeoutMs };
      const request = open({ ...address, headers: makeHeaders(encoded) }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        // Ended without its end: the server died in the middle of its answer.
        response.once('close', () => {
          if (!response.complete) reject(new Error('the answer was cut off'));
        });
        response.once('end', () => {
          if (!response.complete) return;
          for (const line of response.headers['set-cookie'] ?? []) cookies.set(...readCookie(line));
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      });
      request.once('timeout', () => request.destroy(new Error(`no answer in ${timeoutMs} ms`)));
      request.once('error', reject);
      request.end(encoded?.text);
    });

  const listen: HttpClient['listen'] = (path, hear) =>
    new Promise((resolve, reject) => {
      const address = { host: '127.0.0.1', port, path, agent: false };
      const request = open({ ...address, headers: makeHeaders(null) }, (response) => {
        if (response.statusCode !== 200) {
          request.destroy(new Error(`${path} answered ${response.statusCode ?? 0}`));
          return;
        }
        response.setEncoding('utf8').on('data', hear);
        // Whoever listens ends it.
        response.on('error', () => undefined);
        resolve(() => request.destroy());
      });
      request.once('error', reject);
      request.end();
    });

  return { send, listen, close: () => agent.destroy() };
}

/** The body as text, whatever way it came. */
export function readText({ headers, body }: Reply): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
}
