// Boxes to tick pupils of a class by their nickname; a form sends those that are ticked as `pupils`.
import { TickRows } from '../ui/tick-rows';

export interface PupilBox {
  readonly id: string;
  readonly nickname: string;
  readonly isChosen: boolean;
  /** Said beside the name, such as that the pupil has begun. */
  readonly note?: string;
}

interface PupilBoxesProps {
  readonly legend: string;
  readonly pupils: readonly PupilBox[];
}

export function PupilBoxes({ legend, pupils }: PupilBoxesProps) {
  return (
    <fieldset>
      <legend className="label">{legend}</legend>
      <TickRows
        rows={pupils.map(({ id, nickname, isChosen, note }) => ({
          ...{ id, note, label: <bdi>{nickname}</bdi> },
          box: { name: 'pupils[]', value: id, defaultChecked: isChosen },
        }))}
      />
    </fieldset>
  );
}
