// Text for a cell of a spreadsheet file.

/** What XML allows: no control characters but tab and line ends, no halves of characters. Anything else breaks the file. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0xfffe && code !== 0xffff;
}

/** The text without what no spreadsheet file may hold. */
export function toCellText(text: string): string {
  return Array.from(text).filter(isAllowed).join('');
}
