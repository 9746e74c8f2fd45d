// The JSON object in a request's body, within a size.

/** Far more than the longest answer, far less than what would trouble the server. */
const MOST_BYTES = 32 * 1024;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

export async function readJson(
  request: Request,
): Promise<Record<string, unknown> | 'too-large' | 'bad-json'> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return 'too-large';
  if (request.body === null) return {};
  const bytes = await readBytes(request.body);
  if (bytes === null) return 'too-large';
  if (bytes.byteLength === 0) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : 'bad-json';
  } catch {
    return 'bad-json';
  }
}
