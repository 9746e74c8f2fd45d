// npm run content:report — how much of the course there is, by unit, lesson, kind, language and objective.
import { locales } from '../domain/locale';
import { countLessonWords } from './content/read-lesson';
import { readContent } from './content/read-content';

function countBy<T>(list: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of list) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

const { catalog, problems } = await readContent('content');
const questions = catalog.questions.map(({ question }) => question);
const report = {
  problems: problems.list.length,
  totals: {
    units: catalog.units.length,
    lessons: catalog.lessons.length,
    questions: questions.length,
    withParameters: questions.filter((question) => Object.keys(question.parameters).length > 0).length,
    aboveRecall: questions.filter((question) => question.level !== 'recall').length,
    objectives: catalog.objectives.length,
    misconceptions: catalog.misconceptions.length,
    sources: catalog.sources.length,
    glossary: catalog.glossary.length,
    places: catalog.places.length,
    stations: catalog.lab.length,
  },
  byUnit: countBy(questions, (question) => question.unitId),
  byKind: countBy(questions, (question) => question.kind),
  byLevel: countBy(questions, (question) => question.level),
  byDifficulty: countBy(questions, (question) => String(question.difficulty)),
  byObjective: countBy(questions, (question) => question.objective),
  lessons: catalog.lessons.map((lesson) => ({
    lesson: lesson.id,
    questions: questions.filter((question) => question.lessonId === lesson.id).length,
    inline: lesson.inline.length,
    steps: lesson.words.en.steps.length,
    words: Object.fromEntries(
      locales.map((locale) => [locale, countLessonWords('content', lesson.unit, lesson.id, locale)]),
    ),
  })),
};

if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else {
  console.table(report.totals);
  for (const [title, counts] of Object.entries({
    unit: report.byUnit,
    kind: report.byKind,
    level: report.byLevel,
    difficulty: report.byDifficulty,
    objective: report.byObjective,
  })) {
    console.log(`\nquestions by ${title}`);
    console.table(counts);
  }
  console.log('\nlessons');
  console.table(
    report.lessons.map(({ words, ...rest }) => ({ ...rest, wordsEn: words['en'], wordsAr: words['ar'] })),
  );
  console.log(`problems: ${String(report.problems)}`);
}
