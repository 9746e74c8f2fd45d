// The gradebook as a workbook.
import { sendFile, tabulate, writeXlsx } from '@/app/gradebook-file';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { getGradebook } from '@/server/use-cases/get-gradebook';

interface XlsxContext {
  readonly params: Promise<{ locale: string; class: string }>;
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function GET(_: Request, { params }: XlsxContext): Promise<Response> {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  const found = await run(getGradebook, page, { class: classId });
  const file = await writeXlsx(tabulate(found, page), page.dir);
  return sendFile(new Uint8Array(file), 'gradebook.xlsx', type);
}
