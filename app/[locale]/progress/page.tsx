// What this learner has understood, and where it is kept.
import type { Metadata } from 'next';
import { ProgressSummary, type UnitProgress } from '@/components/progress/progress-summary';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import type { State } from '@/components/ui/state-word';
import type { Mastery } from '@/domain/mastery/mastery';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { titleQuiz } from '@/app/quiz-title';
import { getActor, run } from '@/app/run';
import { getProgress } from '@/server/use-cases/get-progress';
import type { LessonState } from '@/server/use-cases/learning-record';
import type { Output } from '@/server/use-cases/use-case';

interface ProgressProps {
  readonly params: Promise<{ locale: string }>;
}

const lessonStates: Record<LessonState, State> = {
  done: 'right',
  'under-way': 'nearly',
  'not-begun': 'not-answered',
};
const masteryStates: Record<Mastery, State> = {
  understood: 'right',
  'under-way': 'nearly',
  'not-begun': 'not-answered',
};

export async function generateMetadata({ params }: ProgressProps): Promise<Metadata> {
  const { t } = await getPage((await params).locale);
  return { title: t('progress.title') };
}

function toUnitProgress(
  { unit, lessons, objectives }: Output<typeof getProgress>['units'][number],
  page: Page,
): UnitProgress {
  const { t, number, locale, href } = page;
  return {
    id: unit.id,
    over: t('unit.number', { number: number(unit.number) }),
    title: unit.words[locale].title,
    ideas: objectives.map(({ objective, mastery }) => ({
      id: objective.id,
      name: objective.words[locale].name,
      can: t('progress.can', { can: objective.words[locale].can }),
      state: masteryStates[mastery],
      stateWord: t(`states.${mastery}`),
    })),
    lessons: lessons.map(({ lesson, progress }) => ({
      href: href(`/units/${unit.id}/${lesson.id}/${String(progress.nextStep)}`),
      number: number(lesson.number),
      title: lesson.words[locale].title,
      state: lessonStates[progress.state],
      stateWord: t(`states.${progress.state}`),
    })),
  };
}

function Quizzes({
  quizzes,
  page,
}: {
  readonly quizzes: Output<typeof getProgress>['quizzes'];
  readonly page: Page;
}) {
  const { t, href, date, number } = page;
  if (quizzes.length === 0) return null;
  return (
    <section>
      <h2>{t('progress.quizzes')}</h2>
      <Ledger>
        {quizzes.map(({ attempt, earned, possible, isHidden, ...place }) => (
          <LedgerRow
            key={attempt.id}
            href={href(
              `/quizzes/${place.quiz.id}/${attempt.id}${attempt.submittedAt === null ? '' : '/result'}`,
            )}
            title={titleQuiz(place, page)}
            note={
              attempt.submittedAt === null
                ? t('quiz.goOn')
                : `${t('quiz.earlierRow', { date: date(attempt.submittedAt) })} · ${isHidden ? t('assignments.waits') : t('quiz.points', { earned: number(earned, Number.isInteger(earned) ? 0 : 1), possible })}`
            }
          />
        ))}
      </Ledger>
    </section>
  );
}

export default async function ProgressPage({ params }: ProgressProps) {
  const page = await getPage((await params).locale);
  const { t, href } = page;
  const { hasRecord, units, quizzes, finalQuiz } = await run(getProgress, page);
  const { actor } = await getActor();
  const isStaff = actor.role === 'teacher' || actor.role === 'admin';
  const isGuest = actor.role === 'visitor' || actor.nickname === null;
  return (
    <Frame page={page} path="/progress" current="progress" width="narrow">
      <MarsTitle>{t('progress.title')}</MarsTitle>
      {hasRecord ? (
        <>
          <p className="lead">{t('progress.lead')}</p>
          <ProgressSummary
            units={units.map((unit) => toUnitProgress(unit, page))}
            words={{ ideas: t('progress.ideas'), lessons: t('progress.lessons') }}
          />
          <Quizzes quizzes={quizzes} page={page} />
          {finalQuiz !== null && (
            <section className="grid gap-s3">
              <h2>{t('progress.finalTitle')}</h2>
              <p>{t('progress.finalNote', { count: finalQuiz.count })}</p>
              <div className="acts">
                <Action href={href(`/quizzes/${finalQuiz.id}`)} variant="plain">
                  {t('progress.finalOpen')}
                </Action>
              </div>
            </section>
          )}
          <Notice title={t('progress.keptTitle')}>
            {t(isStaff ? 'staff.kept' : isGuest ? 'progress.keptText' : 'progress.keptWithCard')}
          </Notice>
        </>
      ) : (
        <EmptyState
          title={t('progress.emptyTitle')}
          text={t('progress.emptyText')}
          action={
            <Action href={href('')} arrow>
              {t('progress.emptyAction')}
            </Action>
          }
        />
      )}
    </Frame>
  );
}
