// What happens to each request before Next sees it: headers only we may set, a nonce, and a limit to its body.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileHeaders, securityHeaders } from '../../server/http-headers';

const maxBodyBytes = 64 * 1024;
const builtFolder = '/_next/static/';

export interface GateOptions {
  /** The address people type; absent: whatever host they ask for, as in a school's own network. */
  publicUrl: URL | null;
  isDev: boolean;
}

/** Prepares a request and its response; null when the request was answered here and goes no further. */
export function passGate(
  request: IncomingMessage,
  response: ServerResponse,
  options: GateOptions,
): { nonce: string } | null {
  const nonce = randomBytes(16).toString('base64');
  const https = options.publicUrl?.protocol === 'https:';
  const headers = securityHeaders(nonce, { https, isDev: options.isDev });
  const isFile = !options.isDev && request.url?.startsWith(builtFolder) === true;
  for (const [name, value] of Object.entries(isFile ? fileHeaders({ https }) : headers))
    response.setHeader(name, value);
  replaceInternalHeaders(request, options.publicUrl);
  // Next takes the nonce for its own scripts from here, and pages take it from x-nonce.
  request.headers['content-security-policy'] = headers['Content-Security-Policy'];
  request.headers['x-nonce'] = nonce;
  // Pages that are not found are told no parameters; they find their language here.
  request.headers['x-marsad-path'] = encodeURI(request.url?.split('?', 1)[0] ?? '');

  if (request.headers.host === undefined || !isReadablePath(request.url ?? '')) {
    refuse(response, 400, 'bad-request', 'The address or the Host header cannot be read.');
    return null;
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    refuse(response, 411, 'length-required', 'Say how long the body is (Content-Length).');
    return null;
  }
  // Node ends the request when more comes than was announced, so the announcement is enough to check.
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) {
    refuse(response, 413, 'too-large', `A request may carry ${maxBodyBytes} bytes at most.`);
    request.resume();
    return null;
  }
  return { nonce };
}

/** Next answers 500 to a path whose percent signs do not decode. */
function isReadablePath(url: string): boolean {
  if (!url.startsWith('/')) return false;
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

/** Answers with the error shape of the API; also used while starting. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(JSON.stringify({ error: { code, message } }));
}

/** Headers that Next or next-auth would believe come from us, not from the browser or a proxy. */
function replaceInternalHeaders(request: IncomingMessage, publicUrl: URL | null): void {
  const { headers } = request;
  for (const name of Object.keys(headers)) {
    if (
      /^(x-nonce$|x-marsad-|x-middleware-|x-invoke-|x-forwarded-|forwarded$|content-security-policy)/.test(
        name,
      )
    ) {
      Reflect.deleteProperty(headers, name);
    }
  }
  headers['x-forwarded-host'] = publicUrl?.host ?? headers.host ?? '';
  headers['x-forwarded-proto'] = publicUrl?.protocol.replace(':', '') ?? 'http';
}
