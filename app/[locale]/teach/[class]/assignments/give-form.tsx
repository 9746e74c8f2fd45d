// The form that gives work to a class.
import { MomentField } from '@/components/teach/moment-field';
import { SelectField } from '@/components/teach/select-field';
import { SendForm } from '@/components/teach/send-form';
import { TextField } from '@/components/teach/text-field';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { Page } from '@/app/i18n';
import { titleWork } from '@/app/work-title';
import type { Choice } from '@/server/use-cases/get-assignments';

interface GiveFormProps {
  readonly page: Page;
  readonly classId: string;
  readonly choices: readonly Choice[];
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

export function GiveForm({ page, classId, choices }: GiveFormProps) {
  const { t, messages } = page;
  const words = page.messages.form;
  const release = [
    { value: 'at-once', label: t('assignments.releaseAtOnce') },
    { value: 'after-close', label: t('assignments.releaseAfterClose') },
    { value: 'by-hand', label: t('assignments.releaseByHand') },
  ];
  const moments = [
    { name: 'opensAt', label: messages.assignments.opensAt, note: messages.assignments.opensNote },
    { name: 'dueAt', label: messages.assignments.dueAt, note: messages.assignments.dueNote },
    { name: 'closesAt', label: messages.assignments.closesAt, note: messages.assignments.closesNote },
  ];
  return (
    <SendForm
      action={`/api/v1/classes/${classId}/assignments/{new}`}
      method="PUT"
      sendLabel={t('assignments.send')}
      words={words}
    >
      <SelectField
        id="work"
        name="work"
        label={t('assignments.work')}
        empty={t('assignments.chooseWork')}
        groups={groupChoices(choices, page)}
      />
      {moments.map((moment) => (
        <MomentField key={moment.name} id={moment.name} {...moment} />
      ))}
      <ChoiceGroup legend={t('assignments.release')} name="release" chosen="at-once" choices={release} />
      <TextField
        id="tries"
        name="mostTries"
        label={t('assignments.mostTries')}
        note={t('assignments.triesNote')}
        type="number"
      />
    </SendForm>
  );
}
