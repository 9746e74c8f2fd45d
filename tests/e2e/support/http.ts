// Requests as they are on the wire: every header and byte is what the test says, nothing is added or refused on the way.
import { Agent, request } from 'node:http';
import { connect } from 'node:net';

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly text: string;
  readonly elapsedMs: number;
}

// A connection for each request: the server closes one that was idle for some seconds, now and then in the moment in which
// the next request takes it.
const agent = new Agent({ keepAlive: false, maxSockets: 8 });

export function send(origin: string, { method = 'GET', path, headers = {}, body }: Sent): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  const startedAt = performance.now();
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path, agent, headers: { ...length, ...headers } };
    const outgoing = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          ),
          cookies: response.headers['set-cookie'] ?? [],
          text: Buffer.concat(chunks).toString('utf8'),
          elapsedMs: performance.now() - startedAt,
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Writes these bytes to the port and gives what comes back until it is closed. */
export function sendRaw(origin: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    socket.setTimeout(5_000, () => socket.destroy(new Error('The server keeps the connection open.')));
  });
}

/** The error of an answer of the API; throws when it is no JSON of that shape. */
export function readError(text: string): { code: string; message: string } {
  const read: (json: string) => { error: { code: string; message: string } } = JSON.parse;
  return read(text).error;
}
