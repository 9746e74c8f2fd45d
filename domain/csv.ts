// A table as CSV (RFC 4180) that a spreadsheet opens as text and never runs.

/** What spreadsheets take for a formula, in both widths; blanks and direction marks before it do not hide it. */
const FORMULA = /^[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The text with an apostrophe before it if a spreadsheet could take it for a formula. */
export function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Every field is quoted, so that a spreadsheet that parts fields by semicolons parts nothing inside one. */
function writeField(text: string): string {
  return `"${defuse(text).replaceAll('"', '""')}"`;
}

/** Begins with a byte order mark, by which Excel knows that it is UTF-8; lines end in CR LF. Without rows: the mark alone. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('')}`;
}
