// A table as comma-separated values, for a spreadsheet.
import type { LabReading } from './station-model';
import { writeMoment } from './address';
import { writeClock } from './tell';

/** Without it, some spreadsheets read UTF-8 as something else and show Arabic as signs. */
const byteOrderMark = '\ufeff';

/** A text that a spreadsheet would take for a formula is given an apostrophe, which it takes away again. */
function writeText(text: string): string {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Cells are texts, or numbers, which are written with 0–9 and a point in every language. Lines end as RFC 4180 says. */
export function writeCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? String(cell) : writeText(cell))).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** A reading as a cell: a number as exact as it is shown, a moment as in addresses, a word as given. */
export function toCell(reading: LabReading, wordOf: (id: string, word: string) => string): string | number {
  if ('word' in reading) return wordOf(reading.id, reading.word);
  if ('moment' in reading) return writeMoment(reading.moment, reading.step);
  if ('clockH' in reading) return writeClock(reading.clockH);
  return Number.isFinite(reading.value) ? Number(reading.value.toFixed(reading.decimals)) : '';
}
