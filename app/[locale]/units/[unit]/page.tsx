// A unit: what it is about, its lessons with how far the learner is, and its quiz.
import type { Metadata } from 'next';
import { LessonRow } from '@/components/lesson/lesson-row';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import type { State } from '@/components/ui/state-word';
import { getUnit } from '@/server/use-cases/get-unit';
import type { LessonState } from '@/server/use-cases/learning-record';
import { Frame } from '@/app/frame';
import { getPage } from '@/app/i18n';
import { run } from '@/app/run';

interface UnitProps {
  readonly params: Promise<{ locale: string; unit: string }>;
}

const stateOf: Record<LessonState, State> = {
  done: 'right',
  'under-way': 'nearly',
  'not-begun': 'not-answered',
};

export async function generateMetadata({ params }: UnitProps): Promise<Metadata> {
  const { locale, unit: unitId } = await params;
  const page = await getPage(locale);
  const { unit } = await run(getUnit, page, { unit: unitId });
  return { title: unit.words[page.locale].title, description: unit.words[page.locale].summary };
}

export default async function UnitPage({ params }: UnitProps) {
  const { locale, unit: unitId } = await params;
  const page = await getPage(locale);
  const { t, href, number } = page;
  const { unit, rows, quiz } = await run(getUnit, page, { unit: unitId });
  const words = unit.words[page.locale];
  const next =
    rows.find(({ progress }) => progress.state === 'under-way') ??
    rows.find(({ progress }) => progress.state === 'not-begun');
  const nextKey = next?.progress.state === 'under-way' ? 'unit.continueLesson' : 'unit.startLesson';
  const lessonHref = (id: string, step: number): string => href(`/units/${unit.id}/${id}/${String(step)}`);
  return (
    <Frame page={page} path={`/units/${unit.id}`} current="course" width="narrow">
      <p className="over">{t('unit.number', { number: number(unit.number) })}</p>
      <MarsTitle>{words.title}</MarsTitle>
      <p className="lead">{words.summary}</p>
      {rows.length === 0 ? (
        <EmptyState
          title={t('unit.emptyTitle')}
          text={t('unit.emptyText')}
          action={<Action href={href('')}>{t('unit.emptyAction')}</Action>}
        />
      ) : (
        <>
          {next !== undefined && (
            <div className="acts">
              <Action href={lessonHref(next.lesson.id, next.progress.nextStep)} arrow>
                {t(nextKey, { title: next.lesson.words[page.locale].title })}
              </Action>
            </div>
          )}
          <h2>{t('unit.lessons')}</h2>
          <Ledger ordered>
            {rows.map(({ lesson, progress }) => (
              <LessonRow
                key={lesson.id}
                href={lessonHref(lesson.id, progress.nextStep)}
                number={number(lesson.number)}
                title={lesson.words[page.locale].title}
                note={t('unit.lessonNote', {
                  minutes: lesson.minutes,
                  summary: lesson.words[page.locale].summary,
                })}
                state={stateOf[progress.state]}
                stateWord={t(`states.${progress.state}`)}
              />
            ))}
          </Ledger>
          {quiz !== null && (
            <section className="grid gap-s3">
              <h2>{t('unit.quizTitle')}</h2>
              <p>{t('unit.quizNote', { questions: quiz.count })}</p>
              <div className="acts">
                <Action href={href(`/quizzes/${quiz.id}`)} variant={next === undefined ? 'filled' : 'plain'}>
                  {t('unit.quizOpen')}
                </Action>
              </div>
            </section>
          )}
        </>
      )}
    </Frame>
  );
}
