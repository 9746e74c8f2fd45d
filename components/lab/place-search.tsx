'use client';
// A named place of Mars, found by typing: the browser offers the names of the list, and a spelling that is near is enough.
import { useId, useState } from 'react';
import { normaliseText } from '@/domain/question/normalise-text';
import type { StationPlace } from './station-props';

interface PlaceSearchProps {
  readonly label: string;
  /** What is there now: "18.7° N, 226.2° E" */
  readonly shown: string;
  readonly unknown: string;
  readonly places: readonly StationPlace[];
  readonly onPlace: (place: StationPlace) => void;
}

export function PlaceSearch({ label, shown, unknown, places, onPlace }: PlaceSearchProps) {
  const id = useId();
  const [text, setText] = useState('');
  const find = (typed: string): StationPlace | undefined => {
    const wanted = normaliseText(typed);
    return places.find(({ name }) => normaliseText(name) === wanted);
  };
  const isUnknown = text.trim() !== '' && find(text) === undefined;
  return (
    <div className="control">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        className="field"
        id={id}
        type="search"
        list={`${id}-names`}
        autoComplete="off"
        maxLength={60}
        value={text}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          const found = find(currentTarget.value);
          if (found !== undefined) onPlace(found);
        }}
      />
      <datalist id={`${id}-names`}>
        {places.map((place) => (
          <option key={place.id} value={place.name} />
        ))}
      </datalist>
      <p className="small soft" id={`${id}-note`}>
        {isUnknown ? unknown : shown}
      </p>
    </div>
  );
}
