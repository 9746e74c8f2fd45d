// The gradebook as a file: the same cells as on its page, two columns an assignment, one for the percent and one in words.
import writeXlsxFile from 'write-excel-file/node';
import { toCellText } from '@/domain/spreadsheet-text';
import type { getGradebook } from '@/server/use-cases/get-gradebook';
import type { Output } from '@/server/use-cases/use-case';
import { sayMark } from './grade-words';
import type { Page } from './i18n';
import { titleWork } from './work-title';

type Found = Output<typeof getGradebook>;

/** The heading first. Percents are in the digits 0 to 9, which every spreadsheet reads; where there is none it is empty. */
export function tabulate({ columns, rows }: Found, page: Page): string[][] {
  const { t } = page;
  const titles = columns.map(({ thing }) => titleWork(thing, page));
  const heading = titles.flatMap((title) => [
    t('gradebook.percentColumn', { title }),
    t('gradebook.stateColumn', { title }),
  ]);
  const lines = rows.map(({ pupil, cells }) => [
    pupil.nickname ?? t('gradebook.nobody'),
    ...cells.flatMap((cell) => [cell.percent === null ? '' : String(cell.percent), sayMark(cell, page)]),
  ]);
  return [[t('gradebook.pupil'), ...heading], ...lines].map((line) => line.map(toCellText));
}

/** Cells of text and nothing else: none can be a formula. The sheet of an Arabic page runs from right to left. */
export async function writeXlsx(rows: readonly (readonly string[])[], dir: Page['dir']): Promise<Buffer> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  const options = { rightToLeft: dir === 'rtl', stickyRowsCount: 1, stickyColumnsCount: 1 };
  return await writeXlsxFile(cells, options).toBuffer();
}

/** Saved, never shown or kept by anybody on the way. */
export function sendFile(body: BodyInit, name: string, type: string): Response {
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
  return new Response(body, { headers: { ...headers, 'Cache-Control': 'no-store' } });
}
