// Before a quiz: what it is, going on with one that is open, earlier results.
import type { Metadata } from 'next';
import { Action } from '@/components/ui/action';
import { Icon } from '@/components/ui/icon';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { QuizIdeas } from '@/app/quiz-ideas';
import { titleQuiz } from '@/app/quiz-title';
import { run } from '@/app/run';
import { getQuiz } from '@/server/use-cases/get-quiz';
import type { Output } from '@/server/use-cases/use-case';

interface QuizProps {
  readonly params: Promise<{ locale: string; quiz: string }>;
}

type Found = Output<typeof getQuiz>;

async function find(params: QuizProps['params']): Promise<{ page: Page; found: Found }> {
  const { locale, quiz } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getQuiz, page, { quiz: decodeURIComponent(quiz) }) };
}

/** What is said of the quiz before it begins. */
function leadOf({ quiz }: Found, { t }: Page): string {
  const keys = {
    practice: 'quiz.practiceLead',
    unit: 'quiz.unitLead',
    placement: 'quiz.placementLead',
    final: 'quiz.finalLead',
    objectives: 'quiz.objectivesLead',
  } as const;
  // Inline questions have no page; the lead of practice would fit them too.
  return t(keys[quiz.purpose === 'inline' ? 'practice' : quiz.purpose], { count: quiz.count });
}

export async function generateMetadata({ params }: QuizProps): Promise<Metadata> {
  const { page, found } = await find(params);
  return { title: titleQuiz(found, page) };
}

function EarlierResults({ found, page }: { readonly found: Found; readonly page: Page }) {
  const { t, href, date, number } = page;
  const submitted = found.attempts.flatMap(({ submittedAt, ...attempt }) =>
    submittedAt === null ? [] : [{ ...attempt, submittedAt }],
  );
  if (submitted.length === 0) return null;
  return (
    <section>
      <h2>{t('quiz.earlier')}</h2>
      <Ledger>
        {submitted.map(({ id, submittedAt, earnedNumerator, earnedDenominator, possible, isHidden }) => {
          const earned = (earnedNumerator ?? 0) / (earnedDenominator ?? 1);
          return (
            <LedgerRow
              key={id}
              href={href(`/quizzes/${found.quiz.id}/${id}/result`)}
              title={t('quiz.earlierRow', { date: date(submittedAt) })}
              note={
                isHidden
                  ? t('assignments.waits')
                  : t('quiz.points', {
                      earned: number(earned, Number.isInteger(earned) ? 0 : 1),
                      possible: possible ?? 0,
                    })
              }
            />
          );
        })}
      </Ledger>
    </section>
  );
}

export default async function QuizPage({ params }: QuizProps) {
  const { page, found } = await find(params);
  const { quiz, unit, attempts, minutes } = found;
  const { t, href, locale, number } = page;
  const isPractice = quiz.mode === 'practice';
  const open = attempts.find(({ submittedAt }) => submittedAt === null);
  const attemptHref = (id: string): string => href(`/quizzes/${quiz.id}/${id}`);
  const startLabel =
    attempts.length > 0
      ? t(isPractice ? 'quiz.againPractice' : 'quiz.again')
      : t(isPractice ? 'quiz.startPractice' : 'quiz.start');
  return (
    <Frame page={page} path={`/quizzes/${quiz.id}`} current="course" width="narrow">
      <p className="over">
        {unit === null
          ? t('quiz.courseOver')
          : `${t('unit.number', { number: number(unit.number) })} · ${unit.words[locale].title}`}
      </p>
      <MarsTitle>{titleQuiz(found, page)}</MarsTitle>
      <p className="lead">{leadOf(found, page)}</p>
      <QuizIdeas page={page} objectives={found.objectives} />
      <p>{minutes === null ? t('quiz.noTimer') : t('quiz.timer', { minutes })}</p>
      <div className="acts">
        {open !== undefined && (
          <Action href={attemptHref(open.id)} arrow>
            {t(isPractice ? 'quiz.goOnPractice' : 'quiz.goOn')}
          </Action>
        )}
        {(open === undefined || isPractice) && (
          <Action
            href={attemptHref(crypto.randomUUID())}
            variant={open === undefined ? 'filled' : 'plain'}
            arrow={open === undefined}
          >
            {startLabel}
          </Action>
        )}
      </div>
      <p>
        <a className="link" href={href(`/print/quizzes/${quiz.id}`)}>
          <Icon name="print" />
          {t('print.open')}
        </a>
      </p>
      <EarlierResults found={found} page={page} />
    </Frame>
  );
}
