// An assigned quiz, before it is taken and after: until when, how many tries are left, what was handed in.
import type { Metadata } from 'next';
import { SendForm } from '@/components/teach/send-form';
import { Action } from '@/components/ui/action';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarsTitle } from '@/components/ui/mars-title';
import { Notice } from '@/components/ui/notice';
import { isolate } from '@/domain/isolate';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { Moment } from '@/app/moment';
import { QuizIdeas } from '@/app/quiz-ideas';
import { titleQuiz } from '@/app/quiz-title';
import { run } from '@/app/run';
import { getAssignment } from '@/server/use-cases/get-assignment';
import type { Output } from '@/server/use-cases/use-case';

interface AssignmentProps {
  readonly params: Promise<{ locale: string; assignment: string }>;
}

type Found = Output<typeof getAssignment>;
interface PartProps {
  readonly page: Page;
  readonly found: Found;
}

async function find(params: AssignmentProps['params']): Promise<PartProps> {
  const { locale, assignment } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getAssignment, page, { assignment }) };
}

export async function generateMetadata({ params }: AssignmentProps): Promise<Metadata> {
  const { page, found } = await find(params);
  return { title: titleQuiz(found, page), robots: { index: false } };
}

function sayTries({ found, page: { t } }: PartProps): string {
  if (!found.isOpen) return t('assignments.isClosed');
  if (found.triesLeft === null) return t('assignments.freeTries');
  return found.triesLeft === 0
    ? t('assignments.noTries')
    : t('assignments.triesLeft', { left: found.triesLeft });
}

/** One filled action: going on with what is under way, else beginning. */
function Begin({ page, found }: PartProps) {
  const { t, href } = page;
  const { quiz, assignment, underWay, mayBegin, handedIn } = found;
  if (underWay !== null)
    return (
      <div className="acts">
        <Action href={href(`/quizzes/${quiz.id}/${underWay}`)} arrow>
          {t('assignments.goOn')}
        </Action>
      </div>
    );
  if (!mayBegin) return null;
  return (
    <SendForm
      action="/api/v1/attempts/{new}"
      method="PUT"
      doneHref={href(`/quizzes/${quiz.id}/{new}`)}
      sendLabel={t(handedIn.length === 0 ? 'assignments.begin' : 'assignments.beginAgain')}
      words={page.messages.form}
    >
      <input type="hidden" name="quiz" value={quiz.id} />
      <input type="hidden" name="assignment" value={assignment.id} />
    </SendForm>
  );
}

function HandedIn({ page, found }: PartProps) {
  const { t, href, date, number } = page;
  const { quiz, handedIn } = found;
  if (handedIn.length === 0) return null;
  return (
    <section>
      <h2>{t('assignments.handedIn')}</h2>
      <Ledger>
        {handedIn.map(({ id, submittedAt, earnedNumerator, earnedDenominator, possible, isHidden }) => {
          const earned = (earnedNumerator ?? 0) / (earnedDenominator ?? 1);
          const points = t('quiz.points', {
            earned: number(earned, Number.isInteger(earned) ? 0 : 1),
            possible: possible ?? 0,
          });
          return (
            <LedgerRow
              key={id}
              href={href(`/quizzes/${quiz.id}/${id}/result`)}
              title={t('quiz.earlierRow', { date: date(submittedAt) })}
              note={isHidden ? t('assignments.waits') : points}
            />
          );
        })}
      </Ledger>
    </section>
  );
}

export default async function AssignmentPage({ params }: AssignmentProps) {
  const { page, found } = await find(params);
  const { t } = page;
  const { assignment, state } = found;
  return (
    <Frame page={page} path={`/assignments/${assignment.id}`} current="course" width="narrow">
      <p className="over">{t('assignments.over', { class: isolate(assignment.className) })}</p>
      <MarsTitle>{titleQuiz(found, page)}</MarsTitle>
      <p className="lead">{t('assignments.lead')}</p>
      <QuizIdeas page={page} objectives={found.objectives} />
      <p className="acts">
        {assignment.dueAt !== null && (
          <Moment page={page} label={t('assignments.due')} at={assignment.dueAt} />
        )}
        {assignment.closesAt !== null && (
          <Moment page={page} label={t('assignments.closes')} at={assignment.closesAt} />
        )}
      </p>
      {state === 'overdue' && <Notice>{t('assignments.overdue')}</Notice>}
      <p>{sayTries({ page, found })}</p>
      <Begin page={page} found={found} />
      <HandedIn page={page} found={found} />
    </Frame>
  );
}
