// The bare address of a lesson is its first step.
import { redirect } from 'next/navigation';

interface LessonProps {
  readonly params: Promise<{ locale: string; unit: string; lesson: string }>;
}

export default async function LessonPage({ params }: LessonProps) {
  const { locale, unit, lesson } = await params;
  redirect(`/${locale}/units/${unit}/${lesson}/1`);
}
