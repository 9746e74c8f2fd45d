// The form that gives work to a class, or to some of its pupils.
import { SelectField } from '@/components/teach/select-field';
import { SendForm } from '@/components/teach/send-form';
import type { Page } from '@/app/i18n';
import { titleWork } from '@/app/work-title';
import type { Choice, UnitIdeas } from '@/server/use-cases/get-assignments';
import type { GroupRow } from '@/server/use-cases/get-groups';
import type { ClassPupil } from '@/server/use-cases/read-gradebook';
import { IdeasField } from './ideas-field';
import { TermsFields } from './terms-fields';

interface GiveFormProps {
  readonly page: Page;
  readonly classId: string;
  readonly choices: readonly Choice[];
  readonly ideas: readonly UnitIdeas[];
  readonly pupils: readonly ClassPupil[];
  readonly groups: readonly GroupRow[];
}

/** By unit, in the order of the course; what belongs to no unit comes last. */
function groupChoices(choices: readonly Choice[], page: Page) {
  const { t, locale } = page;
  const labelOf = ({ thing }: Choice): string =>
    thing.unit === null ? t('assignments.wholeCourse') : thing.unit.words[locale].title;
  return [...new Set(choices.map(labelOf))].map((label) => ({
    label,
    options: choices
      .filter((choice) => labelOf(choice) === label)
      .map(({ value, thing }) => ({ value, label: titleWork(thing, page) })),
  }));
}

/** Open at once, for the whole class, until further notice. */
const usual = {
  ...{ opensAt: null, dueAt: null, closesAt: null, mostTries: null, isPicked: false },
  release: 'at-once',
} as const;

export function GiveForm({ page, classId, choices, ideas, pupils, groups }: GiveFormProps) {
  const { t } = page;
  const ofIdeas = {
    label: t('assignments.byIdeas'),
    options: [{ value: 'objectives', label: t('assignments.chosenIdeas') }],
  };
  return (
    <SendForm
      action={`/api/v1/classes/${classId}/assignments/{new}`}
      method="PUT"
      sendLabel={t('assignments.send')}
      words={page.messages.form}
    >
      <SelectField
        id="work"
        name="work"
        label={t('assignments.work')}
        empty={t('assignments.chooseWork')}
        groups={[...groupChoices(choices, page), ofIdeas]}
      />
      <IdeasField page={page} ideas={ideas} />
      <TermsFields
        page={page}
        terms={usual}
        isQuiz
        groups={groups}
        pupils={pupils.map((pupil) => ({ ...pupil, isChosen: false, hasBegun: false }))}
      />
    </SendForm>
  );
}
