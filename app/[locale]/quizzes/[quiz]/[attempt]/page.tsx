// A quiz being taken. Graded: answers are kept as they are given. Practice: feedback at once.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BeginTimed } from '@/components/question/begin-timed';
import { GradedQuiz } from '@/components/question/graded-quiz';
import { PracticeQuiz } from '@/components/question/practice-quiz';
import { MarsTitle } from '@/components/ui/mars-title';
import { Moment } from '@/app/moment';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { practiceWords, questionWords, quizWords, timeWords } from '@/app/question-words';
import { overQuiz, titleQuiz } from '@/app/quiz-title';
import { run } from '@/app/run';
import { getAttempt } from '@/server/use-cases/get-quiz';
import type { Output } from '@/server/use-cases/use-case';

/** A clock that counts days down helps nobody: until the last hours the page only says when it closes. */
const LONGEST_COUNTDOWN_MS = 3 * 60 * 60 * 1000;

interface AttemptProps {
  readonly params: Promise<{ locale: string; quiz: string; attempt: string }>;
}

type Found = Output<typeof getAttempt>;

async function find(params: AttemptProps['params']): Promise<{ page: Page; found: Found }> {
  const { locale, quiz, attempt } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getAttempt, page, { quiz: decodeURIComponent(quiz), attempt }) };
}

export async function generateMetadata({ params }: AttemptProps): Promise<Metadata> {
  const { page, found } = await find(params);
  return { title: overQuiz(found, page), robots: { index: false } };
}

function QuizOfAttempt({ found, page }: { readonly found: Found; readonly page: Page }) {
  const { quiz, unit, attempt, minutes } = found;
  const { t, href } = page;
  const { attemptId, quizId, isStarted, lastSeq, questions } = attempt;
  const isCounted = attempt.timeLeftMs !== null && attempt.timeLeftMs <= LONGEST_COUNTDOWN_MS;
  const timeLeftMs = isCounted ? attempt.timeLeftMs : null;
  const kinds = questions.map(({ question }) => question.kind);
  if (minutes !== null && !isStarted) {
    const begin = {
      about: t('quiz.timedAbout', { minutes }),
      begin: t('quiz.timedBegin'),
      failed: t('quiz.timedFailed'),
    };
    return <BeginTimed attemptId={attemptId} quizId={quizId} words={begin} />;
  }
  if (attempt.mode === 'graded')
    return (
      <GradedQuiz
        start={{ attemptId, quizId, isStarted, lastSeq, questions }}
        words={questionWords(page, kinds)}
        quizWords={quizWords(page, questions.length)}
        resultHref={href(`/quizzes/${quiz.id}/${attemptId}/result`)}
        time={timeLeftMs === null ? null : { leftMs: timeLeftMs, words: timeWords(page, timeLeftMs) }}
      />
    );
  return (
    <PracticeQuiz
      starts={questions.map((view) => ({ attemptId, quizId, isStarted, lastSeq, ...view }))}
      words={practiceWords(page, kinds)}
      quizWords={{ ...quizWords(page, questions.length), modeLabel: t('quiz.practiceModeLabel') }}
      nextLabel={t('quiz.nextQuestion')}
      finishLabel={t('quiz.finishPractice')}
      lessonsPath={href('/units')}
      finishHref={href(unit === null ? '' : `/units/${unit.id}`)}
    />
  );
}

export default async function AttemptPage({ params }: AttemptProps) {
  const { page, found } = await find(params);
  const { quiz, attempt } = found;
  const { href } = page;
  const path = `/quizzes/${quiz.id}/${attempt.attemptId}`;
  if (attempt.isSubmitted) redirect(href(`${path}/result`));
  return (
    <Frame page={page} path={path} current="course" width="narrow">
      <p className="over">{overQuiz(found, page)}</p>
      <MarsTitle>{titleQuiz(found, page)}</MarsTitle>
      {attempt.closesAt !== null && (
        <Moment page={page} label={page.t('assignments.closes')} at={attempt.closesAt} />
      )}
      <QuizOfAttempt found={found} page={page} />
    </Frame>
  );
}
