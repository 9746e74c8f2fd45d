// The fields of an assignment besides the work itself: whom it is for, its dates, release and tries.
import { MomentField } from '@/components/teach/moment-field';
import { RecipientsField } from '@/components/teach/recipients-field';
import { TextField } from '@/components/teach/text-field';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { namePupil } from '@/app/grade-words';
import type { Page } from '@/app/i18n';
import type { Release } from '@/domain/assignment';
import { isolate } from '@/domain/isolate';
import type { AskedPupil } from '@/server/use-cases/get-given-assignment';
import type { GroupRow } from '@/server/use-cases/get-groups';

interface Terms {
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly mostTries: number | null;
  readonly release: Release;
  readonly isPicked: boolean;
}

interface TermsFieldsProps {
  readonly page: Page;
  readonly pupils: readonly AskedPupil[];
  readonly groups: readonly GroupRow[];
  readonly terms: Terms;
  /** Of a lesson or a unit there are no tries and no results to open. */
  readonly isQuiz: boolean;
}

function Recipients({ page, pupils, groups, terms }: TermsFieldsProps) {
  const { t } = page;
  return (
    <RecipientsField
      isPicked={terms.isPicked}
      words={{
        ...{ legend: t('assignments.to'), whole: t('assignments.toClass'), some: t('assignments.toPupils') },
        ...{ wholeNote: t('assignments.toClassNote'), someNote: t('assignments.toPupilsNote') },
        ...{ which: t('assignments.toWhich'), group: t('assignments.toGroup') },
        ...{ groupNote: t('assignments.toGroupNote'), whichGroup: t('assignments.toWhichGroup') },
        chooseGroup: t('assignments.chooseWork'),
      }}
      pupils={pupils.map((pupil) => ({
        ...{ id: pupil.learnerId, nickname: namePupil(pupil, page), isChosen: pupil.isChosen },
        ...(pupil.hasBegun ? { note: t('assignments.hasBegun') } : {}),
      }))}
      groups={groups.map(({ id, name, learnerIds }) => ({
        value: id,
        label: t('assignments.groupOption', { name: isolate(name), count: learnerIds.length }),
      }))}
    />
  );
}

export function TermsFields(props: TermsFieldsProps) {
  const { page, terms, isQuiz, pupils } = props;
  const { t } = page;
  const words = page.messages.assignments;
  const moments = [
    { name: 'opensAt', label: words.opensAt, note: words.opensNote, at: terms.opensAt },
    { name: 'dueAt', label: words.dueAt, note: words.dueNote, at: terms.dueAt },
    { name: 'closesAt', label: words.closesAt, note: words.closesNote, at: terms.closesAt },
  ];
  return (
    <>
      {pupils.length > 0 && <Recipients {...props} />}
      {moments.map(({ at, ...moment }) => (
        <MomentField
          key={moment.name}
          id={moment.name}
          {...moment}
          {...(at === null ? {} : { iso: at.toISOString() })}
        />
      ))}
      {isQuiz ? (
        <>
          <ChoiceGroup
            legend={t('assignments.release')}
            name="release"
            chosen={terms.release}
            choices={[
              { value: 'at-once', label: t('assignments.releaseAtOnce') },
              { value: 'after-close', label: t('assignments.releaseAfterClose') },
              { value: 'by-hand', label: t('assignments.releaseByHand') },
            ]}
          />
          <TextField
            id="tries"
            name="mostTries"
            label={t('assignments.mostTries')}
            note={t('assignments.triesNote')}
            type="number"
            {...(terms.mostTries === null ? {} : { value: String(terms.mostTries) })}
          />
        </>
      ) : (
        <input type="hidden" name="release" value="at-once" />
      )}
    </>
  );
}
