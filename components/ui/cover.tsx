// A unit's pattern in its frame: 6 px inside a hairline, in the unit's tint.
import { Girih } from './girih';

export type UnitNumber = 1 | 2 | 3 | 4 | 5;

export function Cover({ unit }: { readonly unit: UnitNumber }) {
  return (
    <span className={`cover u${String(unit)}`}>
      <Girih unit={unit} width={240} height={320} />
    </span>
  );
}
