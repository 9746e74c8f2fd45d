// Which ideas a quiz is put together from, unit by unit. It shows once that kind of work is chosen.
import './ideas-field.css';
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
          <div className="seg">
            {objectives.map(({ id, words }) => (
              <label className="opt" key={id}>
                <input type="checkbox" name="objectives[]" value={id} />
                <span>{words[locale].name}</span>
              </label>
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  );
}
