// The questions a class has answered, the hardest first; silent where too few have answered.
import type { Metadata } from 'next';
import { QuestionTable, type FacilityRow } from '@/components/teach/question-table';
import { Action } from '@/components/ui/action';
import { EmptyState } from '@/components/ui/empty-state';
import { FEWEST_ANSWERS } from '@/domain/statistics/question-facility';
import { isolate } from '@/domain/isolate';
import { ClassFrame } from '@/app/class-frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonLink } from '@/app/lesson-link';
import { run } from '@/app/run';
import { getClassQuestions } from '@/server/use-cases/get-class-questions';
import type { Output } from '@/server/use-cases/use-case';

interface QuestionsProps {
  readonly params: Promise<{ locale: string; class: string }>;
}

type Asked = Output<typeof getClassQuestions>['questions'][number];

async function find(params: QuestionsProps['params']) {
  const { locale, class: classId } = await params;
  const page = await getPage(locale);
  return { page, classId, found: await run(getClassQuestions, page, { class: classId }) };
}

export async function generateMetadata({ params }: QuestionsProps): Promise<Metadata> {
  const { page, found } = await find(params);
  return { title: `${page.t('teach.tab.questions')} · ${isolate(found.name)}`, robots: { index: false } };
}

/** The hardest first; apart from them those of which nothing can be said yet. */
function partByAnswers(questions: readonly Asked[]): { told: Asked[]; silent: Asked[] } {
  const told = questions.filter(({ facility }) => facility !== null);
  return {
    told: told.sort((a, b) => (a.facility ?? 0) - (b.facility ?? 0)),
    silent: questions.filter(({ facility }) => facility === null),
  };
}

function toRow({ questionId, title, kind, lesson, answers, facility }: Asked, page: Page): FacilityRow {
  const { t, number } = page;
  const percent = Math.round((facility ?? 0) * 100);
  return {
    id: questionId,
    title,
    kind: t(`classInsight.kind.${kind}`),
    lesson: lessonLink(lesson, 1, page),
    answers: number(answers),
    facility:
      facility === null ? null : { percent, text: t('classInsight.percent', { percent: number(percent) }) },
  };
}

function Questions({ page, asked }: { readonly page: Page; readonly asked: readonly Asked[] }) {
  const { t, number, messages } = page;
  const { told, silent } = partByAnswers(asked);
  const fewAnswers = t('classInsight.fewAnswers', { count: silent.length, fewest: number(FEWEST_ANSWERS) });
  return (
    <>
      <p className="lead mb-s4">{t('classInsight.questionsLead')}</p>
      {told.length > 0 && (
        <QuestionTable rows={told.map((one) => toRow(one, page))} words={messages.classInsight} />
      )}
      {silent.length > 0 && (
        <details className="rare-ideas" open={told.length === 0}>
          <summary>{fewAnswers}</summary>
          <p className="small soft mb-s4">{t('classInsight.silent', { fewest: number(FEWEST_ANSWERS) })}</p>
          <QuestionTable
            rows={silent.map((one) => toRow(one, page))}
            words={{ ...messages.classInsight, table: fewAnswers }}
          />
        </details>
      )}
    </>
  );
}

export default async function QuestionsPage({ params }: QuestionsProps) {
  const { page, classId, found } = await find(params);
  const { t, href } = page;
  return (
    <ClassFrame page={page} classId={classId} name={found.name} current="questions">
      {found.questions.length === 0 ? (
        <EmptyState
          title={t('classInsight.emptyTitle')}
          text={t('classInsight.questionsEmptyText')}
          action={
            <Action href={href(`/teach/${classId}/assignments`)} arrow>
              {t('classInsight.emptyAction')}
            </Action>
          }
        />
      ) : (
        <Questions page={page} asked={found.questions} />
      )}
    </ClassFrame>
  );
}
