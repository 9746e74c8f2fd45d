// The nicknames in a file of a class list: CSV as schools and spreadsheets write it, or plain lines.

/** Such a column is taken, wherever it stands; else the first one. */
const HEADINGS = ['nickname', 'nicknames', 'لقب', 'اللقب', 'الألقاب', 'الاسم المستعار'];

/** What parts the fields: whichever of the three comes most often in the first line; a comma where none does. */
function findSeparator(text: string): string {
  const [first = ''] = text.split(/\r\n|[\r\n]/u, 1);
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const tidy = (field: string): string => field.replaceAll(/[\r\n]+/gu, ' ').trim();

/** Rows of fields (RFC 4180): what stands between quotation marks may hold separators, line breaks and doubled marks. */
function readRows(text: string): string[][] {
  const separator = findSeparator(text);
  const rows: string[][] = [];
  let [row, field, isQuoted, before]: [string[], string, boolean, string] = [[], '', false, ''];
  for (const sign of text) {
    if (sign === '"') {
      isQuoted = !isQuoted;
      // A mark right after the one that closed is a doubled one: it belongs to the text.
      if (isQuoted && before === '"') field += sign;
    } else if (isQuoted || !`${separator}\r\n`.includes(sign)) {
      field += sign;
    } else {
      row.push(tidy(field));
      field = '';
      if (sign !== separator) {
        rows.push(row);
        row = [];
      }
    }
    before = sign;
  }
  return [...rows, [...row, tidy(field)]];
}

/** The nicknames, one a row, in their order; rows without one are left out. Whether they can be used is not asked here. */
export function readRosterFile(text: string): string[] {
  const rows = readRows(text);
  const heading = (rows[0] ?? []).findIndex((name) => HEADINGS.includes(name.toLowerCase()));
  const body = heading < 0 ? rows : rows.slice(1);
  return body.map((row) => row[Math.max(0, heading)] ?? '').filter((nickname) => nickname !== '');
}
