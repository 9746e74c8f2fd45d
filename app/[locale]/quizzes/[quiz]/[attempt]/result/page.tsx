// The result of a quiz: what is understood first, then each answer beside the right one, then one thing to do.
import type { Metadata } from 'next';
import { AnswerList, type AnswerRow } from '@/components/progress/answer-list';
import { ResultLedger, type ResultRow } from '@/components/progress/result-ledger';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { toAnswerRow } from '@/app/answer-row';
import { Moment } from '@/app/moment';
import { ReportRow } from '@/components/question/report-row';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { overQuiz, titleQuiz } from '@/app/quiz-title';
import { run } from '@/app/run';
import { unitPattern } from '@/app/unit-pattern';
import { courseQuizId } from '@/domain/attempt/quiz';
import { getHandedIn, getResult, type IdeaState } from '@/server/use-cases/get-result';
import type { ResultItem } from '@/server/use-cases/result-items';
import type { Output } from '@/server/use-cases/use-case';
import type { State } from '@/components/ui/state-word';
import { getLessonTitle } from '@/app/step-title';

interface ResultProps {
  readonly params: Promise<{ locale: string; quiz: string; attempt: string }>;
}

type Found = Output<typeof getResult>;
type HandedIn = Output<typeof getHandedIn>;

async function find(params: ResultProps['params']): Promise<{ page: Page; handedIn: HandedIn }> {
  const { locale, attempt } = await params;
  const page = await getPage(locale);
  return { page, handedIn: await run(getHandedIn, page, { attempt }) };
}

const ideaStates: Record<IdeaState, { readonly state: State; readonly key: 'firm' | 'nearly' | 'notYet' }> = {
  firm: { state: 'right', key: 'firm' },
  nearly: { state: 'nearly', key: 'nearly' },
  'not-yet': { state: 'not-yet', key: 'notYet' },
};

export async function generateMetadata({ params }: ResultProps): Promise<Metadata> {
  const { page, handedIn } = await find(params);
  return {
    title: titleQuiz(handedIn, page),
    robots: { index: false },
  };
}

function ideaRows({ ideas }: Found, { t, locale }: Page): ResultRow[] {
  return ideas.map(({ objective, state }) => ({
    key: objective.id,
    state: ideaStates[state].state,
    title: objective.words[locale].name,
    note: t(`result.${ideaStates[state].key}`),
  }));
}

/** The answer to "Where shall I begin?". */
function whereToBegin({ beginWith }: Found, { t, href, number, locale }: Page) {
  const over = t('result.placementOver');
  if (beginWith === null) {
    const action = { href: href(`/quizzes/${courseQuizId('final')}`), label: t('result.placementAllAction') };
    return { over, title: t('result.placementAllTitle'), text: t('result.placementAllText'), action };
  }
  const title = t('result.placementTitle', {
    number: number(beginWith.number),
    unit: beginWith.words[locale].title,
  });
  const action = { href: href(`/units/${beginWith.id}`), label: t('result.placementAction') };
  const text = t(beginWith.number === 1 ? 'result.placementFirstText' : 'result.placementText');
  return { over, title, text, action };
}

async function nextThing(found: Found, page: Page) {
  const { review, quiz } = found;
  const { t, href } = page;
  if (quiz.purpose === 'placement') return whereToBegin(found, page);
  const over = t('result.nextOver');
  if (review === null) {
    const action = { href: href(`/quizzes/${quiz.id}`), label: t('result.nextPracticeAction') };
    return { over, title: t('result.nextPracticeTitle'), text: t('result.nextPracticeText'), action };
  }
  const title = t('result.nextReviewTitle', { title: await getLessonTitle(page, review) });
  const action = {
    href: href(`/units/${review.unit}/${review.lesson}/${String(review.step)}`),
    label: t('result.nextReviewAction'),
  };
  return { over, title, text: t('result.nextReviewText'), action };
}

function toRow(item: ResultItem, { attempt, quiz }: Found, page: Page): AnswerRow {
  const place = { attemptId: attempt.id, quizId: quiz.id, position: item.position, tryNumber: 1 };
  return toAnswerRow(item, page, <ReportRow place={place} words={page.messages.question.report} />);
}

/** What somebody was sure of and had not right comes first, because it teaches the most. */
function Answers({ found, page }: { readonly found: Found; readonly page: Page }) {
  const { items, late } = found;
  const { t } = page;
  const words = {
    seeAnswer: t('result.seeAnswer'),
    yourAnswer: t('result.yourAnswer'),
    rightAnswer: t('result.rightAnswer'),
    why: t('result.why'),
  };
  const surprises = items.filter(({ isSurprise }) => isSurprise);
  const others = items.filter(({ isSurprise }) => !isSurprise);
  return (
    <>
      {surprises.length > 0 && (
        <section>
          <h2>{t('result.sureTitle')}</h2>
          <p>{t('result.sureText')}</p>
          <AnswerList words={words} rows={surprises.map((item) => toRow(item, found, page))} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t(surprises.length > 0 ? 'result.others' : 'result.answers')}</h2>
          <AnswerList words={words} rows={others.map((item) => toRow(item, found, page))} />
        </section>
      )}
      {late > 0 && <p className="small soft">{t('result.late', { count: late })}</p>}
    </>
  );
}

/** Handed in for an assignment whose results are not open: that, and when they open. */
function NotOpenYet({ handedIn, page }: { readonly handedIn: HandedIn; readonly page: Page }) {
  const { t, href, date } = page;
  const { quiz, attemptId, submittedAt, opensAt } = handedIn;
  return (
    <Frame page={page} path={`/quizzes/${quiz.id}/${attemptId}/result`} current="progress" width="narrow">
      <p className="over">{t('result.over', { quiz: overQuiz(handedIn, page), date: date(submittedAt) })}</p>
      <MarsTitle>{titleQuiz(handedIn, page)}</MarsTitle>
      <Notice>
        {opensAt === null ? (
          t('assignments.waitsForTeacher')
        ) : (
          <Moment page={page} label={t('assignments.waitsForClose')} at={opensAt} />
        )}
      </Notice>
      <div className="acts">
        <Action href={href('')} arrow>
          {t('assignments.back')}
        </Action>
      </div>
    </Frame>
  );
}

export default async function ResultPage({ params }: ResultProps) {
  const { page, handedIn } = await find(params);
  if (handedIn.isHidden) return <NotOpenYet handedIn={handedIn} page={page} />;
  const found = await run(getResult, page, { attempt: handedIn.attemptId });
  const { t, number, date } = page;
  const { unit, quiz, attempt, ideas, earned, possible, submittedAt } = found;
  const count = (state: IdeaState): number => ideas.filter((idea) => idea.state === state).length;
  return (
    <Frame page={page} path={`/quizzes/${quiz.id}/${attempt.id}/result`} current="progress" width="full">
      <ResultLedger
        unit={unitPattern(unit)}
        over={t('result.over', { quiz: overQuiz(found, page), date: date(submittedAt) })}
        title={t('result.title', { firm: count('firm'), nearly: count('nearly') })}
        points={t('result.points', { earned: number(earned, Number.isInteger(earned) ? 0 : 1), possible })}
        rows={ideaRows(found, page)}
        next={await nextThing(found, page)}
      />
      <div className="wrap narrow">
        <Answers found={found} page={page} />
      </div>
    </Frame>
  );
}
