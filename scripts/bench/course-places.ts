// Which pages and quizzes of the course are measured: the first of their kind that the built content has.
import { getCourse } from '../../server/content/catalog';
import { OperatorError } from '../operator-error';

export interface CoursePlaces {
  /** A graded quiz of at least ten questions. */
  readonly quizId: string;
  readonly inlineQuizId: string;
  /** Steps of one lesson that ask to choose or to type, as `/units/…/2`; the first is the one measured. */
  readonly stepPaths: readonly string[];
}

/** What the measurements are made on. */
export interface Target {
  readonly port: number;
  /** The process of the app; PostgreSQL's are below it. */
  readonly app: number;
  readonly places: CoursePlaces;
}

/** What one press or one number answers, so that every step costs the learner the same. */
const plainKinds: readonly string[] = ['choice', 'true-false', 'numeric'];

export function findCoursePlaces(): CoursePlaces {
  const { quizzes, catalog, questions } = getCourse();
  const listPlain = ({ inline }: (typeof catalog.lessons)[number]) =>
    inline.filter(({ question }) => plainKinds.includes(questions.get(question)?.question.kind ?? ''));
  const quiz = [...quizzes.values()].find(({ mode, count }) => mode === 'graded' && count >= 10);
  const lesson = catalog.lessons.find((some) => listPlain(some).length >= 2);
  if (quiz === undefined || lesson === undefined)
    throw new OperatorError(
      'The course has no graded quiz of ten questions, or no lesson with two questions.',
    );
  return {
    quizId: quiz.id,
    inlineQuizId: `${lesson.id}.inline`,
    stepPaths: listPlain(lesson).map(({ step }) => `/units/${lesson.unit}/${lesson.id}/${step}`),
  };
}
