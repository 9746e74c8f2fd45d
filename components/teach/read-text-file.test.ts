import { describe, expect, it } from 'vitest';
import { MOST_FILE_BYTES, readTextFile } from './read-text-file';

const text = 'Brave Fox\r\nنجمة الشرق\r\n';

function utf16(isLittle: boolean): Uint8Array<ArrayBuffer> {
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), isLittle);
  return bytes;
}

describe('a chosen file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, least byte first', utf16(true)],
    ['UTF-16, highest byte first', utf16(false)],
  ])('is read in %s', async (_, bytes) => {
    expect(await readTextFile(new Blob([bytes]))).toEqual({ text });
  });

  it('is read in Arabic Windows', async () => {
    const bytes = new Uint8Array([0xe4, 0xcc, 0xe3, 0xc9]);
    expect(await readTextFile(new Blob([bytes]))).toEqual({ text: 'نجمة' });
  });

  it('is refused when it is too large, or no text', async () => {
    expect(await readTextFile(new Blob(['a'.repeat(MOST_FILE_BYTES + 1)]))).toBe('too-large');
    expect(await readTextFile(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])]))).toBe('no-text');
  });
});
