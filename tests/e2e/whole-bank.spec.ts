// The whole bank through the real API: every question scored full by its key, and answered to each foreseen mistake with
// the words that its author wrote for it, in both languages.
import { listQuizzes, quizId } from '../../domain/attempt/quiz';
import type { Lesson } from '../../domain/content/catalog';
import { readCatalog } from './support/answer-key';
import { beginAsked, type Asked } from './support/begin-asked';
import { checkEveryAnswer } from './support/checked-answer';
import { enterAsGuest } from './support/guest';
import { expect, test } from './support/test';
import type { App } from './support/test';

const catalog = readCatalog();
const quizzes = new Set(listQuizzes(catalog).map(({ id }) => id));
const atOnce = 8;

/** All questions of a lesson, each once: those that need its figure are asked in its text. */
async function beginLesson(app: App, lesson: Lesson): Promise<Asked[]> {
  const guest = await enterAsGuest(app.origin);
  const wanted = [quizId('practice', lesson.id), quizId('inline', lesson.id)].filter((id) => quizzes.has(id));
  const [practice = [], inline = []] = await Promise.all(
    wanted.map((quiz) => beginAsked(app.database, guest, quiz)),
  );
  return [...practice, ...inline.filter(({ question }) => question.lessonOnly === true)];
}

async function checkAll(asked: readonly Asked[]): Promise<string[]> {
  const open = [...asked];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = open.pop(); next !== undefined; next = open.pop())
      wrong.push(...(await checkEveryAnswer(next)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return wrong;
}

for (const unit of catalog.units) {
  test(`every question of ${unit.id} is scored full by its key and answers each foreseen mistake in its author’s words`, async ({
    app,
  }) => {
    const lessons = catalog.lessons.filter((lesson) => lesson.unit === unit.id);
    const asked = (await Promise.all(lessons.map((lesson) => beginLesson(app, lesson)))).flat();
    const own = catalog.questions.filter(({ question }) => question.unitId === unit.id);
    expect(asked.map(({ question }) => question.id).sort()).toEqual(
      own.map(({ question }) => question.id).sort(),
    );
    expect(await checkAll(asked)).toEqual([]);
  });
}
