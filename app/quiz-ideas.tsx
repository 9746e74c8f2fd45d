// The ideas that a quiz was put together from, where its title names only the first.
import type { QuizPlace } from '@/server/use-cases/quiz-place';
import type { Page } from './i18n';

interface QuizIdeasProps {
  readonly page: Page;
  readonly objectives: QuizPlace['objectives'];
}

export function QuizIdeas({ page: { t, locale }, objectives }: QuizIdeasProps) {
  if (objectives.length < 2) return null;
  return (
    <section>
      <h2 className="label">{t('quiz.objectives')}</h2>
      <ul>
        {objectives.map(({ id, words }) => (
          <li key={id}>{words[locale].name}</li>
        ))}
      </ul>
    </section>
  );
}
