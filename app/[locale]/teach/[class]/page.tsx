// A class begins with what happens in it now.
import { redirect } from 'next/navigation';
import { getPage } from '@/app/i18n';

interface ClassProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

export default async function ClassPage({ params }: ClassProps): Promise<never> {
  const { locale, class: classId } = await params;
  const { href } = await getPage(locale);
  redirect(href(`/teach/${encodeURIComponent(classId)}/overview`));
}
