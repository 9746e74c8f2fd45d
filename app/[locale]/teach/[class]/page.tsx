// A class by its bare address: leads on to its pupils.
import { redirect } from 'next/navigation';
import { getPage } from '@/app/i18n';

interface ClassProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

export default async function ClassPage({ params }: ClassProps) {
  const { locale, class: id } = await params;
  redirect((await getPage(locale)).href(`/teach/${id}/pupils`));
}
