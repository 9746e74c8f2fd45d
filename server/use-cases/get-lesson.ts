// One step of a lesson, with the questions that stand in it.
import { z } from 'zod';
import { quizId } from '../../domain/attempt/quiz';
import { getCourse } from '../content/catalog';
import { viewNewestAttempt } from './attempt-view';
import { lessonStep, slug } from './input';
import { viewStation } from './station-view';
import { fail, succeed, useCase } from './use-case';

export const getLesson = useCase({
  permission: 'question:read',
  input: z.strictObject({ unit: slug, lesson: slug, step: lessonStep }),
  run: async ({ actor, input, reading, now }) => {
    const { units, lessons, quizzes, sources, glossary, places } = getCourse();
    const unit = units.get(input.unit);
    const lesson = lessons.get(input.lesson);
    if (unit === undefined || lesson?.unit !== unit.id) return fail('not-found');
    const step = lesson.words[reading.locale].steps[input.step - 1];
    if (step === undefined) return fail('not-found');
    const quiz = quizzes.get(quizId('inline', lesson.id));
    if (quiz === undefined) return fail('not-found');
    const attempt = await viewNewestAttempt(quiz, { actor, reading, now });
    const nextLesson = lessons.get(unit.lessons[lesson.number] ?? '') ?? null;
    return succeed({
      unit,
      lesson,
      step: input.step,
      nextLesson,
      attempt,
      positions: lesson.inline.map(({ question, step: at }, position) => ({ question, position, step: at })),
      terms: step.terms.flatMap((id) => glossary.get(id) ?? []),
      places: step.places.flatMap((id) => places.get(id) ?? []),
      // A station that is not built yet is left out, and its link with it.
      stations: step.stations.flatMap((id) => viewStation(id, { params: {}, reading, now }) ?? []),
      sources: lesson.sources.flatMap((id) => sources.get(id) ?? []),
    });
  },
});
