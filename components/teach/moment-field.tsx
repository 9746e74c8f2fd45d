'use client';
// A date and a time of day as the clock on the wall shows them, sent as a moment that is the same everywhere.
import { useState, useSyncExternalStore } from 'react';

interface MomentFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly note: string;
  /** The moment it is now, as ISO 8601. Left alone, it is sent as it came, to the millisecond. */
  readonly iso?: string;
}

function toMoment(local: string): string {
  const date = new Date(local);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** As a field of the browser holds it: by the clock of whoever looks, without its offset. */
function toLocal(iso: string): string {
  const date = new Date(iso);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

const never = () => () => undefined;

export function MomentField({ id, name, label, note, iso = '' }: MomentFieldProps) {
  // The server knows no time zone, so it leaves the field empty until the browser fills it.
  const given = useSyncExternalStore(
    never,
    () => (iso === '' ? '' : toLocal(iso)),
    () => '',
  );
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="small soft mb-s2" id={`${id}-note`}>
        {note}
      </p>
      <input
        id={id}
        className="field"
        type="datetime-local"
        aria-describedby={`${id}-note`}
        value={typed ?? given}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <input type="hidden" name={name} value={typed === null ? iso : toMoment(typed)} />
    </div>
  );
}
