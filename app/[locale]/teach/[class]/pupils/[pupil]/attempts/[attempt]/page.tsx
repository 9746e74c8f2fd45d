// What a pupil answered in an assigned quiz: question by question once the results are open, and before that when they open.
import type { Metadata } from 'next';
import { AnswerList } from '@/components/progress/answer-list';
import { Action } from '@/components/ui/action';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { toAnswerRow } from '@/app/answer-row';
import { ClassFrame } from '@/app/class-frame';
import { namePupil } from '@/app/grade-words';
import { getPage, type Page } from '@/app/i18n';
import { Moment } from '@/app/moment';
import { titleQuiz } from '@/app/quiz-title';
import { run } from '@/app/run';
import { getPupilAttempt } from '@/server/use-cases/get-pupil-attempt';
import type { Output } from '@/server/use-cases/use-case';

interface AttemptProps {
  readonly params: Promise<{ locale: string; class: string; pupil: string; attempt: string }>;
}

interface PartProps {
  readonly page: Page;
  readonly found: Output<typeof getPupilAttempt>;
}

async function find(params: AttemptProps['params']): Promise<PartProps> {
  const { locale, ...place } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getPupilAttempt, page, place) };
}

function titleAttempt({ page, found }: PartProps): string {
  return page.t('pupil.attemptTitle', {
    pupil: namePupil(found.pupil, page),
    quiz: titleQuiz(found, page),
  });
}

export async function generateMetadata({ params }: AttemptProps): Promise<Metadata> {
  return { title: titleAttempt(await find(params)), robots: { index: false } };
}

function NotOpenYet({ page, found }: PartProps) {
  const { t, href } = page;
  return (
    <>
      <Notice>
        {found.opensAt === null ? (
          t('pupil.opensByHand')
        ) : (
          <Moment page={page} label={t('pupil.opensAfter')} at={found.opensAt} />
        )}
      </Notice>
      {found.opensAt === null && (
        <div className="acts">
          <Action href={href(`/teach/${found.classId}/assignments`)} arrow>
            {t('pupil.toAssignments')}
          </Action>
        </div>
      )}
    </>
  );
}

function Answers({ page, found }: PartProps) {
  const { t } = page;
  return (
    <AnswerList
      rows={found.items.map((item) => toAnswerRow(item, page))}
      words={{
        seeAnswer: t('result.seeAnswer'),
        yourAnswer: t('pupil.yourAnswer'),
        rightAnswer: t('result.rightAnswer'),
        why: t('result.why'),
      }}
    />
  );
}

export default async function PupilAttemptPage({ params }: AttemptProps) {
  const { page, found } = await find(params);
  const { t, href } = page;
  const { classId, className, pupil, attemptId, submittedAt, isHidden, late } = found;
  return (
    <ClassFrame
      page={page}
      classId={classId}
      name={className}
      current="pupils"
      subPath={`/${pupil.learnerId}/attempts/${attemptId}`}
    >
      <div className="grid gap-s4">
        <h2>{titleAttempt({ page, found })}</h2>
        <p>
          <Moment page={page} label={t('pupil.handedIn')} at={submittedAt} />
        </p>
        {isHidden ? <NotOpenYet page={page} found={found} /> : <Answers page={page} found={found} />}
        {late > 0 && <p className="small soft">{t('pupil.late', { count: late })}</p>}
        <TextLink href={href(`/teach/${classId}/pupils/${pupil.learnerId}`)} icon="back">
          {t('pupil.toPupil', { pupil: namePupil(pupil, page) })}
        </TextLink>
      </div>
    </ClassFrame>
  );
}
