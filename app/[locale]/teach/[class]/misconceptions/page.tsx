// What a class misunderstands, the most shown first, and what to teach again.
import type { Metadata } from 'next';
import { MisconceptionList, type MisconceptionRow } from '@/components/teach/misconception-list';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { partByReach } from '@/domain/statistics/class-misconceptions';
import type { DescribedAnswer } from '@/domain/scoring/describe-answer';
import { isolate } from '@/domain/isolate';
import { ClassFrame } from '@/app/class-frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';
import { getClassMisconceptions, type ShownMisconception } from '@/server/use-cases/get-class-misconceptions';
import type { Output } from '@/server/use-cases/use-case';

interface MisconceptionsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

async function find(params: MisconceptionsProps['params']) {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  return { page, classId, found: await run(getClassMisconceptions, page, { class: classId }) };
}

export async function generateMetadata({ params }: MisconceptionsProps): Promise<Metadata> {
  const { page, found } = await find(params);
  return {
    title: `${page.t('teach.tab.misconceptions')} · ${isolate(found.name)}`,
    robots: { index: false },
  };
}

function wordAnswer({ verdict, parts }: DescribedAnswer, { t }: Page): string {
  if (typeof verdict === 'boolean') return t(verdict ? 'question.true' : 'question.false');
  return [...(verdict === null ? [] : [t(`question.verdicts.${verdict}`)]), ...parts].join(' · ');
}

function toRow(shown: ShownMisconception, page: Page): MisconceptionRow {
  const { t, number } = page;
  const past = shown.pupils.filter(({ isPast }) => isPast).length;
  const link = shown.lesson === null ? null : lessonLink(shown.lesson, shown.step, page);
  return {
    id: shown.id,
    idea: shown.idea,
    remedy: shown.remedy,
    shown: t('classInsight.shown', { shown: shown.pupils.length, met: shown.met }),
    ...(past === 0 ? {} : { past: t('classInsight.past', { count: past }) }),
    step: link === null ? null : { href: link.href, label: t('classInsight.toStep', { lesson: link.label }) },
    questions: shown.questions.map(({ id, title, answers }) => ({
      ...{ id, title },
      answers: answers.map(({ answer, pupils }) => ({
        text: wordAnswer(answer, page),
        pupils: number(pupils),
      })),
    })),
    pupils: shown.pupils.map(({ nickname, isPast }) => ({
      nickname: nickname ?? t('classInsight.nameless'),
      note: isPast ? t('classInsight.isPast') : '',
    })),
  };
}

function Found({
  found,
  page,
  classId,
}: {
  readonly found: Output<typeof getClassMisconceptions>;
  readonly page: Page;
  readonly classId: string;
}) {
  const { t, href } = page;
  if (found.misconceptions.length === 0) {
    const kind = found.hasAnswers ? 'none' : 'empty';
    return (
      <EmptyState
        title={t(`classInsight.${kind}Title`)}
        text={t(`classInsight.${kind}Text`)}
        action={
          <Action href={href(`/teach/${classId}/${found.hasAnswers ? 'questions' : 'assignments'}`)} arrow>
            {t(`classInsight.${kind}Action`)}
          </Action>
        }
      />
    );
  }
  const { common, rare } = partByReach(found.misconceptions);
  const list = (some: readonly ShownMisconception[]) => (
    <MisconceptionList rows={some.map((shown) => toRow(shown, page))} words={page.messages.classInsight} />
  );
  return (
    <>
      <p className="lead">{t('classInsight.lead')}</p>
      {list(common)}
      {rare.length > 0 && (
        <details className="rare-ideas">
          <summary>{t('classInsight.rare', { count: rare.length })}</summary>
          {list(rare)}
        </details>
      )}
    </>
  );
}

export default async function MisconceptionsPage({ params }: MisconceptionsProps) {
  const { page, classId, found } = await find(params);
  return (
    <ClassFrame page={page} classId={classId} name={found.name} current="misconceptions">
      <Found found={found} page={page} classId={classId} />
    </ClassFrame>
  );
}
