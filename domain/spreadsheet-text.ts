// Text for a cell of a spreadsheet file.

/** What XML forbids, and Excel calls a broken file: control characters and halves of characters. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without what no spreadsheet file may hold. */
export function toCellText(text: string): string {
  return text.replace(FORBIDDEN, '');
}
