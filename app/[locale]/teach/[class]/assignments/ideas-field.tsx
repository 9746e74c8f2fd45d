// Which ideas a quiz is put together from, unit by unit. It shows once that kind of work is chosen.
import './ideas-field.css';
import { TickRows } from '@/components/ui/tick-rows';
import type { Page } from '@/app/i18n';
import { MOST_OBJECTIVES } from '@/domain/attempt/quiz';
import type { UnitIdeas } from '@/server/use-cases/get-assignments';

interface IdeasFieldProps {
  readonly page: Page;
  readonly ideas: readonly UnitIdeas[];
}

export function IdeasField({ page, ideas }: IdeasFieldProps) {
  const { t, locale } = page;
  return (
    <fieldset className="ideas-field" aria-describedby="ideas-note">
      <legend className="label">{t('assignments.whichIdeas')}</legend>
      <p className="small soft" id="ideas-note">
        {t('assignments.whichIdeasNote', { most: MOST_OBJECTIVES })}
      </p>
      {ideas.map(({ unit, objectives }) => (
        <details key={unit.id}>
          <summary className="link">{unit.words[locale].title}</summary>
          <TickRows
            rows={objectives.map(({ id, words }) => ({
              ...{ id, label: words[locale].name },
              box: { name: 'objectives[]', value: id },
            }))}
          />
        </details>
      ))}
    </fieldset>
  );
}
