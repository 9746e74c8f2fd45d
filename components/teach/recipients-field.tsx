'use client';
// Whom work is for: the whole class, pupils that are chosen by name, or those of a group, where the class has one.
import { useState } from 'react';
import { ChoiceGroup } from '../ui/choice-group';
import { PupilBoxes, type PupilBox } from './pupil-boxes';
import { SelectField, type SelectOption } from './select-field';

type PupilWord = 'legend' | 'whole' | 'wholeNote' | 'some' | 'someNote' | 'which';
type GroupWord = 'group' | 'groupNote' | 'whichGroup' | 'chooseGroup';

interface RecipientsFieldProps {
  readonly pupils: readonly PupilBox[];
  readonly groups: readonly SelectOption[];
  readonly isPicked: boolean;
  readonly words: Readonly<Record<PupilWord | GroupWord, string>>;
}

export function RecipientsField({ pupils, groups, isPicked, words }: RecipientsFieldProps) {
  const [to, setTo] = useState(isPicked ? 'pupils' : 'class');
  const ofGroup = { value: 'group', label: words.group, note: words.groupNote };
  return (
    <>
      <ChoiceGroup
        legend={words.legend}
        name="to"
        chosen={to}
        choices={[
          { value: 'class', label: words.whole, note: words.wholeNote },
          ...(groups.length > 0 ? [ofGroup] : []),
          { value: 'pupils', label: words.some, note: words.someNote },
        ]}
        onChange={(event) => {
          setTo(event.currentTarget.value);
        }}
      />
      {to === 'group' && (
        <SelectField
          id="group"
          name="group"
          label={words.whichGroup}
          empty={words.chooseGroup}
          options={groups}
        />
      )}
      {to === 'pupils' && <PupilBoxes legend={words.which} pupils={pupils} />}
    </>
  );
}
