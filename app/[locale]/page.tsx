// The front page: Mars as it is lit now, where to go on, and the units.
import { Hero } from '@/components/home/hero';
import { ToDoList } from '@/app/to-do-list';
import { ResumeRow, type Resume } from '@/components/lesson/resume-row';
import { UnitCards, type UnitCardProps } from '@/components/lesson/unit-card';
import { Action } from '@/components/ui/action';
import { Globe } from '@/components/ui/globe';
import { TextLink } from '@/components/ui/text-link';
import { chooseGlobeCentre } from '@/domain/mars/globe-view';
import { computeMarsTime } from '@/domain/mars/mars-time';
import { getHome, type Continuation, type OpenQuiz, type UnitSummary } from '@/server/use-cases/get-home';
import { Frame } from '../frame';
import { globePlaces } from '../globe-places';
import { getPage, type Page } from '../i18n';
import { titleQuiz } from '../quiz-title';
import { run } from '../run';
import { unitPattern } from '../unit-pattern';

interface HomeProps {
  readonly params: Promise<{ locale: string }>;
}

function toCard({ unit, lessonsDone }: UnitSummary, { t, number, href, locale }: Page): UnitCardProps {
  const lessons = unit.lessons.length;
  return {
    href: href(`/units/${unit.id}`),
    unit: unitPattern(unit),
    over: t('unit.number', { number: number(unit.number) }),
    title: unit.words[locale].title,
    lessonsDone,
    lessons,
    progressWords:
      lessons === 0 ? t('unit.inPreparation') : t('unit.progress', { done: lessonsDone, lessons }),
  };
}

/** A quiz that was begun on any device of this learner. */
function toResume(open: OpenQuiz, page: Page): Resume {
  const { t, href } = page;
  return {
    icon: 'book',
    title: titleQuiz(open, page),
    text: t('home.quizNote'),
    action: { href: href(`/quizzes/${open.quiz.id}/${open.attemptId}`), label: t('home.quizGoOn') },
  };
}

function toLesson({ lesson, step }: Continuation, href: string, { t, number, locale }: Page): Resume {
  return {
    icon: 'book',
    title: lesson.words[locale].title,
    text: t('home.continueNote', {
      step: number(step),
      steps: number(lesson.words[locale].steps.length),
      minutes: lesson.minutes,
    }),
    action: { href, label: t('home.continue') },
  };
}

function MarsNow({
  page,
  now,
  start,
  second,
}: {
  readonly page: Page;
  readonly now: Date;
  readonly start: { href: string; label: string };
  readonly second: { href: string; label: string } | null;
}) {
  const { t, number, date } = page;
  const mars = computeMarsTime(now.getTime());
  const season = t(`seasons.${mars.northernSeason}`);
  const longitude = number(Math.round(mars.subSolar.longitudeEastDeg) % 360);
  return (
    <Hero
      over={t('home.over')}
      title={t('home.title')}
      lead={t('home.lead')}
      action={start}
      {...(second === null ? {} : { second })}
      now={[
        { name: t('home.litAsOn'), value: date(now) },
        { name: t('home.noonAt'), value: <bdi dir="ltr">{t('home.longitude', { longitude })}</bdi> },
        { name: t('home.northernSeason'), value: season },
      ]}
      globe={
        <Globe
          subSolar={mars.subSolar}
          centreEastDeg={chooseGlobeCentre(mars.subSolar).longitudeEastDeg}
          label={t('home.globe', { longitude, season })}
          marks={globePlaces.map(({ id, ...place }) => ({ ...place, name: t(`places.${id}`) }))}
        />
      }
    />
  );
}

export default async function HomePage({ params }: HomeProps) {
  const page = await getPage((await params).locale);
  const { t, href } = page;
  const { units, firstLesson, continuation, toDo, openQuizzes, placementQuiz, lessonCount } = await run(
    getHome,
    page,
  );
  const first = firstLesson === null ? '/progress' : `/units/${firstLesson.unit}/${firstLesson.id}/1`;
  const continueHref =
    continuation === null
      ? null
      : href(`/units/${continuation.unit.id}/${continuation.lesson.id}/${String(continuation.step)}`);
  const start =
    continueHref === null
      ? { href: href(first), label: t('home.start') }
      : { href: continueHref, label: t('home.startAgain') };
  // For whoever has not begun; later the page says where to go on.
  const second =
    placementQuiz === null || continuation !== null
      ? null
      : { href: href(`/quizzes/${placementQuiz.id}`), label: t('home.whereToBegin') };
  const resume = openQuizzes.map((open) => toResume(open, page));
  if (continuation !== null && continueHref !== null) resume.push(toLesson(continuation, continueHref, page));
  return (
    <Frame page={page} path="" current="course" width="full">
      <MarsNow page={page} now={new Date()} start={start} second={second} />
      <div className="wrap">
        <ToDoList page={page} toDo={toDo} />
        {resume.length > 0 && <ResumeRow label={t('home.resume')} items={resume} />}
        <div className="section-head">
          <h2>{t('home.course')}</h2>
          <p className="small soft">{t('home.courseNote', { units: units.length, lessons: lessonCount })}</p>
        </div>
        <UnitCards units={units.map((summary) => toCard(summary, page))} />
        <p className="pt-s5">
          <TextLink href={href('/course')}>{t('overview.link')}</TextLink>
        </p>
        <div className="section-head">
          <h2>{t('lab.homeTitle')}</h2>
          <p className="small soft">{t('lab.homeNote')}</p>
        </div>
        <Action href={href('/lab')} variant="plain" arrow className="mt-s4">
          {t('lab.homeOpen')}
        </Action>
      </div>
    </Frame>
  );
}
