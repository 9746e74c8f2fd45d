// The gradebook as CSV.
import { sendFile, tabulate } from '@/app/gradebook-file';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';
import { writeCsv } from '@/domain/csv';
import { getGradebook } from '@/server/use-cases/get-gradebook';

interface CsvContext {
  readonly params: Promise<{ locale: string; class: string }>;
}

export async function GET(_: Request, { params }: CsvContext): Promise<Response> {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  const found = await run(getGradebook, page, { class: classId });
  return sendFile(writeCsv(tabulate(found, page)), 'gradebook.csv', 'text/csv; charset=utf-8');
}
