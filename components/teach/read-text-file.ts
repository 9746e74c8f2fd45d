// The text of a file that somebody chose, in whatever a school's computer writes: UTF-8, UTF-16, or Arabic Windows (1256).

export const MOST_FILE_BYTES = 100_000;

export type FileFault = 'too-large' | 'no-text';

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 was written by a spreadsheet on a Windows that is set to Arabic.
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

/** It stays in this browser. `no-text`: it holds signs that no list of words has, such as a picture or a workbook does. */
export async function readTextFile(file: Blob): Promise<{ readonly text: string } | FileFault> {
  if (file.size > MOST_FILE_BYTES) return 'too-large';
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  return /[^\P{Cc}\t\r\n]/u.test(text) ? 'no-text' : { text };
}
