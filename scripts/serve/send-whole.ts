// Sends pages and files in one piece and compressed: a page is finished first (its style sheet put in), a file of the
// build is compressed once and kept. Pictures and fonts pass as they are.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

/** Not a stream of events, which is told piece by piece and never ends. */
const compressible = /^(?:text\/(?!event-stream)|application\/(?:javascript|json|manifest)|image\/svg)/u;
const smallestBytes = 1000;

/** Files of the build never change under their name. */
const builtFolder = '/_next/static/';
const compressedFiles = new Map<string, Promise<Buffer>>();

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

/** For a page speed counts, which is made for each reader; for a file, which is made once, size. */
function compress(body: Buffer, encoding: Encoding, isKept: boolean): Promise<Buffer> {
  if (encoding === 'gzip') return zip(body, { level: isKept ? 9 : 6 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isKept ? 9 : 6,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

function chooseEncoding(request: IncomingMessage): Encoding | null {
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  // Browsers accept it over https and on the own machine only. At these levels it takes no longer than gzip.
  if (/\bbr\b/u.test(accepted)) return 'br';
  return /\bgzip\b/u.test(accepted) ? 'gzip' : null;
}

/** Collects what Next writes. No part of our pages comes late, so nobody waits longer for the first words. */
export function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  finishPage: (html: string) => string,
): void {
  const parts: Buffer[] = [];
  /** Uncovers the methods of its class. */
  const giveBack = (): void => {
    for (const name of ['flushHeaders', 'write', 'end']) Reflect.deleteProperty(response, name);
  };
  response.flushHeaders = () => {
    if (isWhole(response)) return;
    giveBack();
    response.flushHeaders();
  };
  response.write = (chunk: string | Uint8Array) => {
    if (isWhole(response)) {
      parts.push(Buffer.from(chunk));
      return true;
    }
    giveBack();
    return response.write(chunk);
  };
  response.end = (chunk?: unknown) => {
    const isOurs = isWhole(response);
    giveBack();
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
    const body = Buffer.concat(parts);
    if (!isOurs) return response.end(body);
    const isPage = typeOf(response).startsWith('text/html');
    if (isPage) dropSheetPreloads(response);
    endWhole(request, response, isPage ? Buffer.from(finishPage(body.toString())) : body).catch(
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
    return response;
  };
}

function typeOf(response: ServerResponse): string {
  return String(response.getHeader('content-type') ?? '');
}

/** React asks for sheets ahead of the page that links to them; they stand in the page or come with it anyway. */
function dropSheetPreloads(response: ServerResponse): void {
  const links = String(response.getHeader('link') ?? '').split(', ');
  const kept = links.filter((link) => link !== '' && !link.includes('as="style"'));
  if (kept.length > 0) response.setHeader('Link', kept);
  else response.removeHeader('Link');
}

/** Not what is already on its way, nor a part of a file. */
function isWhole(response: ServerResponse): boolean {
  return !response.headersSent && response.statusCode !== 206 && compressible.test(typeOf(response));
}

async function endWhole(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
  const encoding = body.length < smallestBytes ? null : chooseEncoding(request);
  const isKept = request.url?.startsWith(builtFolder) === true && response.statusCode === 200;
  const sent = encoding === null ? body : await compressOnce(request.url, body, encoding, isKept);
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.appendHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', sent.length);
  response.end(sent);
}

function compressOnce(
  url: string | undefined,
  body: Buffer,
  encoding: Encoding,
  isKept: boolean,
): Promise<Buffer> {
  if (!isKept) return compress(body, encoding, isKept);
  const key = `${encoding} ${url?.split('?', 1)[0] ?? ''}`;
  const known = compressedFiles.get(key) ?? compress(body, encoding, isKept);
  compressedFiles.set(key, known);
  return known;
}
