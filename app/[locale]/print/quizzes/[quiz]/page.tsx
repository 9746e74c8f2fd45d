// A quiz on paper: the sheet that is given out. Its number stands in the address and on the sheet, and names its answers.
import './printed-quiz.css';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PrintButton } from '@/components/question/print-button';
import { PrintedQuestion } from '@/components/question/printed-question';
import { Action } from '@/components/ui/action';
import { MarsTitle } from '@/components/ui/mars-title';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { titleQuiz } from '@/app/quiz-title';
import { run } from '@/app/run';
import { getSheet } from '@/server/use-cases/get-sheet';
import type { Output } from '@/server/use-cases/use-case';

interface PrintProps {
  readonly params: Promise<{ locale: string; quiz: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Found = Output<typeof getSheet>;

/** Without letters and digits that look alike on paper; 32 of them, so that each is equally likely. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

function drawSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => signs[byte % signs.length]).join('');
}

async function find({
  params,
  searchParams,
}: PrintProps): Promise<{ page: Page; found: Found; seed: string }> {
  const { locale, quiz } = await params;
  const { seed } = await searchParams;
  const page = await getPage(locale);
  if (seed === undefined) redirect(page.href(`/print/quizzes/${quiz}?seed=${drawSeed()}`));
  const found = await run(getSheet, page, { quiz: decodeURIComponent(quiz), seed });
  return { page, found, seed: String(seed) };
}

export async function generateMetadata(props: PrintProps): Promise<Metadata> {
  const { page, found } = await find(props);
  return { title: page.t('print.title', { quiz: titleQuiz(found, page) }), robots: { index: false } };
}

export default async function PrintPage(props: PrintProps) {
  const { page, found, seed } = await find(props);
  const { t, number, href, messages } = page;
  const { quiz, questions, edition } = found;
  const path = `/print/quizzes/${quiz.id}`;
  const words = {
    true: t('question.true'),
    false: t('question.false'),
    choose: t('print.choose'),
    chooseAll: t('print.chooseAll'),
    verdicts: messages.question.verdicts,
    instruction: messages.question.instruction,
  };
  return (
    <Frame page={page} path={`${path}?seed=${seed}`} current="course" width="narrow">
      <p className="over printed-number">
        {/* Not in the reader's digits: it is typed after --seed. */}
        {messages.print.sheet.replace('{seed}', seed).replace('{edition}', edition)}
      </p>
      <MarsTitle>{titleQuiz(found, page)}</MarsTitle>
      <p className="printed-who">
        <span>{t('print.name')}</span>
        <span>{t('print.date')}</span>
      </p>
      <div className="acts">
        <PrintButton label={t('print.print')} />
        <Action variant="plain" href={href(path)}>
          {t('print.fresh')}
        </Action>
      </div>
      <p className="small soft printed-note">{t('print.lead')}</p>
      <ol className="printed">
        {questions.map((question, position) => (
          <li key={question.title}>
            <PrintedQuestion question={question} number={number(position + 1)} words={words} />
          </li>
        ))}
      </ol>
    </Frame>
  );
}
