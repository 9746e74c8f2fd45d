// One step of a lesson: its text, its figures, its questions, and the way on.
import type { Metadata } from 'next';
import { steps } from '@/.built/steps';
import { LessonSheet } from '@/components/lesson/lesson-sheet';
import { Sources } from '@/components/lesson/sources';
import { PracticeQuestion } from '@/components/question/practice-question';
import { Action } from '@/components/ui/action';
import { Text } from '@/components/ui/text';
import { writeDigits } from '@/domain/number-text';
import { quizId } from '@/domain/attempt/quiz';
import { getLesson } from '@/server/use-cases/get-lesson';
import type { Output } from '@/server/use-cases/use-case';
import { Frame } from '@/app/frame';
import { getPage, type Page } from '@/app/i18n';
import { lessonParts } from '@/app/lesson-parts';
import { practiceWords } from '@/app/question-words';
import { run } from '@/app/run';
import { sourceText } from '@/app/source-text';

interface StepProps {
  readonly params: Promise<{ locale: string; unit: string; lesson: string; step: string }>;
}

type Found = Output<typeof getLesson>;

async function find(params: StepProps['params']): Promise<{ page: Page; found: Found }> {
  const { locale, ...input } = await params;
  const page = await getPage(locale);
  return { page, found: await run(getLesson, page, input) };
}

export async function generateMetadata({ params }: StepProps): Promise<Metadata> {
  const { page, found } = await find(params);
  const words = found.lesson.words[page.locale];
  return {
    title: `${words.steps[found.step - 1]?.title ?? ''} · ${words.title}`,
    description: words.summary,
  };
}

/** The next step, or after the last one the practice of this lesson. */
function findOnward(
  { lesson, unit, step }: Found,
  { t, href, locale, number }: Page,
): { href: string; label: string } {
  const next = lesson.words[locale].steps[step];
  if (next === undefined)
    return { href: href(`/quizzes/${quizId('practice', lesson.id)}`), label: t('lesson.practise') };
  return {
    href: href(`/units/${unit.id}/${lesson.id}/${String(step + 1)}`),
    label: t('lesson.next', { step: number(step + 1), title: next.title }),
  };
}

function InlineQuestion({
  id,
  found,
  page,
}: {
  readonly id: string;
  readonly found: Found;
  readonly page: Page;
}) {
  const { attempt, positions } = found;
  const place = positions.find(({ question }) => question === id);
  const view = place === undefined ? undefined : attempt.questions[place.position];
  if (place === undefined || view === undefined) throw new Error(`question "${id}" is not in this attempt`);
  const { t, number, href } = page;
  const { href: onward, label } = findOnward(found, page);
  const { attemptId, quizId: quiz, isStarted, lastSeq } = attempt;
  return (
    <PracticeQuestion
      start={{ attemptId, quizId: quiz, isStarted, lastSeq, ...view }}
      place={t('lesson.place', {
        number: number(place.position + 1),
        count: number(attempt.questions.length),
      })}
      modeLabel={t('lesson.modeLabel')}
      words={practiceWords(page, [view.question.kind])}
      lessonsPath={href('/units')}
      onward={
        <Action href={onward} arrow>
          {label}
        </Action>
      }
    />
  );
}

export default async function StepPage({ params }: StepProps) {
  const { page, found } = await find(params);
  const { unit, lesson, step } = found;
  const { t, href, number, locale, digits } = page;
  const words = lesson.words[locale];
  const load = steps[`${lesson.id}.${locale}.${digits}.${String(step)}`];
  if (load === undefined)
    throw new Error(`step ${String(step)} of ${lesson.id} was not built for ${locale} ${digits}`);
  const { default: Content } = await load();
  const path = (at: number): string => `/units/${unit.id}/${lesson.id}/${String(at)}`;
  const isLast = step === words.steps.length;
  const parts = lessonParts(page, found, (id) => <InlineQuestion id={id} found={found} page={page} />);
  return (
    <Frame page={page} path={path(step)} current="course">
      <LessonSheet
        over={t('lesson.over', {
          unit: number(unit.number),
          title: unit.words[locale].title,
          lesson: number(lesson.number),
        })}
        title={words.title}
        wonder={step === 1 ? <Text>{writeDigits(words.wonder, digits)}</Text> : undefined}
        stepsLabel={t('lesson.steps')}
        steps={words.steps.map(({ title }, index) => ({
          href: href(path(index + 1)),
          label: title,
          state: index + 1 < step ? 'done' : index + 1 === step ? 'current' : 'ahead',
        }))}
        stepWords={t('lesson.step', { step: number(step), steps: number(words.steps.length) })}
        heading={words.steps[step - 1]?.title ?? ''}
        sources={
          isLast ? (
            <Sources
              title={t('lesson.sources')}
              sources={found.sources.map((source, index) => ({
                number: number(index + 1),
                ...sourceText(source, page),
              }))}
            />
          ) : undefined
        }
        previous={
          step === 1
            ? { href: href(`/units/${unit.id}`), label: t('lesson.toUnit') }
            : { href: href(path(step - 1)), label: t('lesson.back') }
        }
        next={findOnward(found, page)}
      >
        <Content components={parts} />
      </LessonSheet>
    </Frame>
  );
}
