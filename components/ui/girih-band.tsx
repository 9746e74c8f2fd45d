// A band of pattern over a result; never behind text, never more than one on a screen.
import type { UnitNumber } from './cover';
import { Girih } from './girih';

export function GirihBand({ unit }: { readonly unit: UnitNumber }) {
  return (
    <div className="band">
      <Girih unit={unit} width={1280} height={150} />
    </div>
  );
}
