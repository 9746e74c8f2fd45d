// Boxes to tick pupils of a class by their nickname; a form sends those that are ticked as `pupils`.

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
      <div className="seg">
        {pupils.map(({ id, nickname, isChosen, note }) => (
          <label className="opt" key={id}>
            <input type="checkbox" name="pupils[]" value={id} defaultChecked={isChosen} />
            <span>
              <bdi>{nickname}</bdi>
            </span>
            {note !== undefined && <span className="small soft">{note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
