// Places on the map of Mars, numbered, with their names and coordinates in a table. The map runs left to right in every
// language; its marks say nothing that the table does not, so they are hidden from screen readers.
import { DataTable } from '../lesson/data-table';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeEastDeg: number;
}

interface MapFigureProps {
  readonly places: readonly MapPlace[];
  readonly label: string;
  readonly point: string;
  readonly caption: string;
  readonly words: {
    readonly number: string;
    readonly name: string;
    readonly latitude: string;
    readonly longitude: string;
    readonly coordinate: (side: 'north' | 'south' | 'east', degrees: string) => string;
  };
  readonly formatNumber: (value: number, decimals: number) => string;
}

export function MapFigure({ places, label, point, caption, words, formatNumber }: MapFigureProps) {
  const rows = places.map(({ name, latitudeDeg, longitudeEastDeg }, index) => [
    formatNumber(index + 1, 0),
    name,
    words.coordinate(latitudeDeg < 0 ? 'south' : 'north', formatNumber(Math.abs(latitudeDeg), 1)),
    words.coordinate('east', formatNumber(longitudeEastDeg, 1)),
  ]);
  return (
    <figure className="plate">
      <div className="map-figure">
        <img src="/relief/mars-map-v1.webp" width="1440" height="720" loading="lazy" alt={label} />
        {places.map((place, index) => (
          <span key={place.id} style={standOnMap(place)} aria-hidden="true">
            {formatNumber(index + 1, 0)}
          </span>
        ))}
      </div>
      <figcaption>
        <b>{point}</b>
        <span>{caption}</span>
      </figcaption>
      <DataTable
        label={point}
        head={[words.number, words.name, words.latitude, words.longitude]}
        rows={rows}
      />
    </figure>
  );
}

/** The map begins at 180° and at 90° N; a mark stays inside it, also where its place is at an edge. */
function standOnMap({ latitudeDeg, longitudeEastDeg }: MapPlace) {
  const within = (share: number): string => `clamp(0.8rem, ${(100 * share).toFixed(2)}%, 100% - 0.8rem)`;
  return {
    insetInlineStart: within(((longitudeEastDeg + 180) % 360) / 360),
    insetBlockStart: within((90 - latitudeDeg) / 180),
  };
}
